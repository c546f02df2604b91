import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { openRef } from '../../components/popup/open-ref.ts';
import type { Search } from '../../components/popup/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import { ownFileReader } from '../../storage/bundled-record.ts';
import { type BundledSearch, bundledSearch } from '../../storage/bundled-search.ts';
import { createPending, pendingQuery } from '../../storage/pending.ts';

const noCounts = { quotations: 0, people: 0, articles: 0 };

/** The bundled corpus and its search, loaded once when the popup opens. */
export function useSearch(browser: Browser) {
  const [loaded, setLoaded] = useState<BundledSearch>();
  const [failed, setFailed] = useState<string>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    bundledSearch(ownFileReader(browser)).then(setLoaded, (error: unknown) => setFailed(errorMessage(error)));
  }, [browser]);

  useEffect(() => {
    void createPending(browser.storage.session, pendingQuery)
      .take()
      .then((waiting) => waiting !== undefined && setQuery(waiting));
  }, [browser]);

  const answer = useMemo(() => loaded?.searcher.search(query), [loaded, query]);
  const nearest = useMemo(
    () =>
      loaded && answer?.results.length === 0 && query.trim() !== '' ? loaded.searcher.nearest(query) : [],
    [loaded, answer, query],
  );
  const search: Search = {
    state: failed !== undefined ? { failed } : loaded ? 'ready' : 'loading',
    query,
    results: answer?.results ?? [],
    loose: answer?.loose ?? false,
    nearest,
    read: answer?.query,
    unfiltered: answer?.unfiltered ?? 0,
    counts: loaded?.counts ?? noCounts,
    open: (ref) => loaded && openRef(loaded.record, ref),
  };
  return { search, setQuery, record: loaded?.record };
}
