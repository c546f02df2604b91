import { frameReportKey } from '../../../storage/protocol.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

interface Chrome {
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript<A extends unknown[]>(injection: {
      target: { tabId: number };
      args: A;
      func: (...args: A) => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
}

/** Runs in the background: whether the page there was read, and the idle time that came after was let pass. */
async function askPage(url: string, key: string): Promise<boolean> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const found = await tabs.query({ url });
  const asked = found.map(({ id }) =>
    scripting.executeScript({
      target: { tabId: id },
      args: [key],
      func: async (name) => {
        const world = globalThis as unknown as Record<string, (() => unknown) | undefined>;
        if (!world[name]?.()) return false;
        // The reader works in idle slices, which take turns with these.
        for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => requestIdleCallback(done));
        return true;
      },
    }),
  );
  const answers = (await Promise.all(asked)).map(([frame]) => frame?.result);
  return answers.length > 0 && answers.every((answer) => answer === true);
}

/**
 * Waits until the page at that address has been read through, also where it holds nothing to mark. Unlike
 * `settled` it puts nothing on the page.
 */
export async function readThrough(browser: Driver, url: string): Promise<void> {
  await until(`${url} to be read through`, () => browser.inBackground(askPage, url, frameReportKey));
}
