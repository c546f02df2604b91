import { useMemo } from 'preact/hooks';
import type { DeskAddress } from '../../components/desk/address.ts';
import type { FindState } from '../../components/desk/find/find-props.ts';
import { answerTo, wholeRecord } from '../../components/desk/find/whole-record.ts';
import type { BundledSearch } from '../../storage/bundled-search.ts';

const nothing = {
  counts: { quotations: 0, people: 0, articles: 0 },
  years: { from: 2000, to: 2000 },
  terms: new Map(),
} as const;

/** What the record answers to the query in the address. */
export function useFind(
  loaded: BundledSearch | undefined,
  failed: string | undefined,
  { query, sort }: Pick<DeskAddress, 'query' | 'sort'>,
): FindState {
  const whole = useMemo(
    () => loaded && wholeRecord(loaded.record.pack, loaded.searcher, loaded.counts),
    [loaded],
  );
  const answer = useMemo(
    () => loaded && whole && answerTo(whole, loaded.searcher, { query, sort }),
    [loaded, whole, query, sort],
  );
  const nearest = useMemo(
    () =>
      loaded && answer?.results.length === 0 && query.trim() !== '' ? loaded.searcher.nearest(query) : [],
    [loaded, answer, query],
  );
  const state = failed !== undefined ? { failed } : loaded ? ('ready' as const) : ('loading' as const);
  const { counts, years, terms } = whole ?? nothing;
  return { state, query, sort, answer, nearest, counts, years, terms };
}
