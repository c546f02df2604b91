import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { type CurrentTab, currentTab } from './current-tab.ts';

/** The tab that the popup belongs to, once the browser has said which; asked again when access comes or goes. */
export function useCurrentTab(browser: Browser): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  useEffect(() => {
    // Without access to a page the browser does not tell its address.
    const ask = () => void currentTab(browser).then(setTab);
    const { onAdded, onRemoved } = browser.permissions;
    ask();
    for (const change of [onAdded, onRemoved]) change.addListener(ask);
    return () => {
      for (const change of [onAdded, onRemoved]) change.removeListener(ask);
    };
  }, [browser]);
  return tab;
}
