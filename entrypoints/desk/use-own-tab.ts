import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';

/** The id of the tab that this page stands in; undefined in the panel, and until the browser has said. */
export function useOwnTab(browser: Browser): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.tabs.getCurrent().then((tab) => setId(tab?.id)), [browser]);
  return id;
}
