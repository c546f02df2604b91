import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { type CurrentTab, currentTab } from './current-tab.ts';

/** The tab that the popup belongs to, once the browser has said which. */
export function useCurrentTab(browser: Browser): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  useEffect(() => {
    void currentTab(browser).then(setTab);
  }, [browser]);
  return tab;
}
