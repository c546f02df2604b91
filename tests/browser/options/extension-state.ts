import type { Driver } from '../driver/driver.ts';

export interface Chrome {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: { query(all: object): Promise<{ url?: string }[]> };
}

export const stored = (browser: Driver) =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));

export const store = (browser: Driver, items: Record<string, unknown>) =>
  browser.inBackground((values) => {
    return (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(values);
  }, items);

export const forget = (browser: Driver) =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.clear());

export const tabsOf = (browser: Driver) =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({}));
