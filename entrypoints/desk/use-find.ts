import { useMemo } from 'preact/hooks';
import type { DeskAddress } from '../../components/desk/address.ts';
import type { FindState } from '../../components/desk/find/find-props.ts';
import { yearsOnRecord } from '../../components/desk/find/years/year-span.ts';
import { asksSomething } from '../../corpus/search/asks-something.ts';
import { kinds } from '../../corpus/search/query.ts';
import type { Facets } from '../../corpus/search/search.ts';
import type { BundledSearch } from '../../storage/bundled-search.ts';

const nothing = {
  counts: { quotations: 0, people: 0, articles: 0 },
  years: { from: 2000, to: 2000 },
  terms: new Map(),
  facets: undefined,
} as const;

/** What the whole record may be narrowed by, before anything is asked. */
function wholeFacets({ searcher }: BundledSearch): Facets {
  const { facets } = searcher.search(kinds.map((kind) => `kind:${kind}`).join(' '), { limit: 0 });
  return { ...facets, kind: facets.kind.map((row) => ({ ...row, state: 'any' })) };
}

/** What the record answers to the query in the address. */
export function useFind(
  loaded: BundledSearch | undefined,
  failed: string | undefined,
  { query, sort }: Pick<DeskAddress, 'query' | 'sort'>,
): FindState {
  const whole = useMemo(() => {
    if (loaded === undefined) return nothing;
    const { pack } = loaded.record;
    const terms = new Map(pack.terms.map((term) => [term.id, term]));
    return { counts: loaded.counts, years: yearsOnRecord(pack), terms, facets: wholeFacets(loaded) };
  }, [loaded]);
  const { facets } = whole;
  const answer = useMemo(() => {
    const found = loaded?.searcher.search(query, { sort });
    return found && facets && !asksSomething(found.query) ? { ...found, facets } : found;
  }, [loaded, facets, query, sort]);
  const nearest = useMemo(
    () =>
      loaded && answer?.results.length === 0 && query.trim() !== '' ? loaded.searcher.nearest(query) : [],
    [loaded, answer, query],
  );
  const state = failed !== undefined ? { failed } : loaded ? ('ready' as const) : ('loading' as const);
  return { state, query, sort, answer, nearest, ...whole };
}
