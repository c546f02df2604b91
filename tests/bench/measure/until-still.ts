import type { Page } from 'puppeteer-core';

/**
 * Waits until the page's marks have not changed for one and a half seconds, and how many are registered
 * then. With `expected` it first waits for the first mark: half a minute at most.
 */
export async function untilStill(page: Page, { expected }: { expected: boolean }): Promise<number> {
  return page.evaluate(async (least) => {
    const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    for (let turn = 0; turn < 300 && count() < least; turn++) await pause();
    for (let before = count(), still = 0; still < 15; await pause()) {
      const now = count();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    return count();
  }, Number(expected));
}
