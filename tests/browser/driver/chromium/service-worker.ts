import type { Browser, Target } from 'puppeteer-core';
import { until } from '../until.ts';
import type { LetGo } from './watch-targets.ts';

export interface ServiceWorker {
  /** Runs a self-contained function in the worker; arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

const isWorker = (extensionId: string, type: string, url: string) =>
  type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
const isWorkerOf = (extensionId: string) => (target: Target) =>
  isWorker(extensionId, target.type(), target.url());

/** The extension's service worker: the newest, since those that were replaced stay on Puppeteer's list. */
const workerTarget = (browser: Browser, extensionId: string): Promise<Target> =>
  until('a service worker', () => browser.targets().filter(isWorkerOf(extensionId)).at(-1));

/**
 * The extension's service worker, reached through a session of its own for each call: the one that Puppeteer
 * attaches while the worker starts is lost now and then on a busy machine, and `Target.worker()` never lets go
 * of it.
 */
export async function serviceWorker(browser: Browser, extensionId: string): Promise<ServiceWorker> {
  const target = await workerTarget(browser, extensionId);
  return {
    async evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) {
      const session = await target.createCDPSession();
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: `(${run})(...${JSON.stringify(args)})`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) {
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return result.value as R;
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
  };
}

/**
 * Waits until the service worker stays: installed into a profile that knew the extension before, Chromium
 * first starts the worker it remembers and then puts the new one in its place.
 */
export async function settled(browser: Browser, extensionId: string): Promise<void> {
  const pause = 200;
  await until('the service worker to stay', async () => {
    const worker = await serviceWorker(browser, extensionId);
    await new Promise((resolve) => setTimeout(resolve, pause));
    return worker.evaluate(() => true);
  });
}

/**
 * Stops the extension's service worker in whatever it is doing. The next event starts it again. Whoever listens
 * lets go first: a worker that is listened to while it stops keeps its target, is halted there before its first
 * line when it is started again, and nobody tells it to go on.
 */
export async function stopServiceWorker(browser: Browser, extensionId: string, letGo: LetGo): Promise<void> {
  await letGo(isWorkerOf(extensionId));
  const session = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => isWorker(extensionId, type, url));
  };
  try {
    const stopped = (await running()).map(({ targetId }) => targetId);
    for (const targetId of stopped) await session.send('Target.closeTarget', { targetId });
    // Until then it still answers.
    await until('the service worker to stop', async () =>
      (await running()).every(({ targetId }) => !stopped.includes(targetId)),
    );
  } finally {
    await session.detach();
  }
}
