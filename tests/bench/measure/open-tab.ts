import type { Browser, CDPSession, Page } from 'puppeteer-core';

export interface BenchTab {
  page: Page;
  session: CDPSession;
  /** Evaluates in an isolated world, as an extension's scripts are; awaits promises; throws what it throws. */
  inWorld<T>(expression: string): Promise<T>;
  /** Seconds of the page's main thread since the start, by CPU. */
  threadTime(): Promise<number>;
  /** Also where the browser is gone already. */
  close(): Promise<void>;
}

export const twoFrames =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))';

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return executionContextId;
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}

/** Opens a page in a fresh tab and waits until it rests. */
export async function openTab(browser: Browser, url: string): Promise<BenchTab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const world = await isolatedWorld(session);
  const inWorld = <T>(expression: string) => evaluate<T>(session, world, expression);
  await inWorld('new Promise((resolve) => requestIdleCallback(() => resolve()))');
  return {
    page,
    session,
    inWorld,
    async threadTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
    },
    close: () => page.close().catch(() => {}),
  };
}
