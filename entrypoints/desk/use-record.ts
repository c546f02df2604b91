import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { type BundledSearch, bundledSearch } from '../../storage/bundled-search.ts';

/** The bundled corpus and its search: loaded once, or why it can't be. */
export function useRecord(browser: Browser) {
  const [loaded, setLoaded] = useState<BundledSearch>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    bundledSearch((path) => fetch(browser.runtime.getURL(path))).then(setLoaded, (error: unknown) =>
      setFailed(error instanceof Error ? error.message : String(error)),
    );
  }, [browser]);
  return { loaded, failed };
}
