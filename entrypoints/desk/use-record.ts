import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { errorMessage } from '../../corpus/error-message.ts';
import { ownFileReader } from '../../storage/bundled-record.ts';
import { type BundledSearch, bundledSearch } from '../../storage/bundled-search.ts';

/** The bundled corpus and its search: loaded once, or why it can't be. */
export function useRecord(browser: Browser) {
  const [loaded, setLoaded] = useState<BundledSearch>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    bundledSearch(ownFileReader(browser)).then(setLoaded, (error: unknown) => setFailed(errorMessage(error)));
  }, [browser]);
  return { loaded, failed };
}
