import type { Page } from 'puppeteer-core';

const interval = 40;

/** When the document now in the page began, once it is whole; undefined while it is not, or can't be asked. */
const wholeSince = (page: Page): Promise<number | undefined> =>
  page
    .evaluate(() => (document.readyState === 'complete' ? performance.timeOrigin : undefined))
    .catch(() => undefined);

/**
 * Goes to an address; resolves once the page has loaded, with its frames. Puppeteer waits for word of each frame, which
 * Chromium 156.0.8078.108 now and then fails to give of one in a process of its own: then it is asked of the page itself.
 */
export async function goTo(page: Page, url: string): Promise<void> {
  const before = await wholeSince(page);
  let isOver = false;
  const going = page.goto(url);
  const end = () => {
    isOver = true;
    return undefined;
  };
  const over = going.then(end, end);
  async function asked(): Promise<void> {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      const since = await Promise.race([wholeSince(page), over]);
      if (since !== undefined && since !== before) return;
    }
  }
  await Promise.race([going, asked()]);
}
