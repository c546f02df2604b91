import type { Page } from 'puppeteer-core';

/** Waits until the page's marks have not changed for a second (they are there at once: `CSS.highlights`). */
export async function untilStill(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    for (let before = count(), still = 0; still < 10; await pause()) {
      const now = count();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    return count();
  });
}
