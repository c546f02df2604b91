import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Search } from '../../components/popup/props.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { createSearch } from '../../corpus/search/create-search.ts';
import type { Search as Searcher } from '../../corpus/search/search.ts';
import { bundledRecord } from '../../storage/bundled-record.ts';
import { createPendingQuery } from '../../storage/pending-query.ts';
import { openRef } from './open-ref.ts';

interface Loaded {
  record: CorpusRecord;
  searcher: Searcher;
  counts: Search['counts'];
}

const noCounts = { quotations: 0, people: 0, articles: 0 };

async function load(browser: Browser): Promise<Loaded> {
  const readOwnFile = (path: string) => fetch(browser.runtime.getURL(path));
  const [record, index] = await Promise.all([
    bundledRecord(readOwnFile),
    readOwnFile('corpus/search-index.json').then((response) => response.text()),
  ]);
  const { pack } = record;
  const statements = new Set(pack.quotations.map(({ id, rendering }) => rendering ?? id));
  const counts = { quotations: statements.size, people: pack.people.length, articles: pack.sources.length };
  return { record, searcher: createSearch(pack, record, index), counts };
}

/** The bundled corpus and its search, loaded once when the popup opens. */
export function useSearch(browser: Browser) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<string>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    load(browser).then(setLoaded, (error: unknown) =>
      setFailed(error instanceof Error ? error.message : String(error)),
    );
  }, [browser]);

  useEffect(() => {
    void createPendingQuery(browser.storage.session)
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
    counts: loaded?.counts ?? noCounts,
    open: (ref) => loaded && openRef(loaded.record, ref),
  };
  return { search, setQuery, record: loaded?.record };
}
