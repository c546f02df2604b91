import type { Browser } from 'webextension-polyfill';

export interface CurrentTab {
  id: number;
  url: string | undefined;
}

/** The tab that the popup belongs to. */
export async function currentTab(browser: Browser): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}
