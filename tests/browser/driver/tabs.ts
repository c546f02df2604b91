import type { Browser, Page } from 'puppeteer-core';

/** A new tab; or, where wanted, the blank one that a browser starts with. */
export async function blankTab(browser: Browser, useFirst: boolean): Promise<Page> {
  const [first] = useFirst ? await browser.pages() : [];
  return first?.url() === 'about:blank' ? first : browser.newPage();
}

/** Resolves when the browser has gone. */
export function whenClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    if (browser.connected) browser.once('disconnected', () => resolve());
    else resolve();
  });
}
