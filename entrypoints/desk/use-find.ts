import { useMemo } from 'preact/hooks';
import { openRef } from '../../components/popup/open-ref.ts';
import type { Search } from '../../components/popup/props.ts';
import type { BundledSearch } from '../../storage/bundled-search.ts';

const noCounts = { quotations: 0, people: 0, articles: 0 };

/** What the record answers to a query. */
export function useFind(
  loaded: BundledSearch | undefined,
  failed: string | undefined,
  query: string,
): Search {
  const answer = useMemo(() => loaded?.searcher.search(query), [loaded, query]);
  const nearest = useMemo(
    () =>
      loaded && answer?.results.length === 0 && query.trim() !== '' ? loaded.searcher.nearest(query) : [],
    [loaded, answer, query],
  );
  return {
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
}
