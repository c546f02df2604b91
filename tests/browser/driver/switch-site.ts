import type { Driver } from './driver.ts';

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

/** Switches marking on a site on or off as the popup does: by what is stored. */
export function switchSite(browser: Driver, site: string, on: boolean): Promise<void> {
  const store = (key: string, value: object) =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ [key]: value });
  return browser.inBackground(store, `site:${site}`, { format: 1, on });
}
