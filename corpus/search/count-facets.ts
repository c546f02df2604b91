import type { Source } from '../pack/schema.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Names } from './create-names.ts';
import { choiceOf, liesWithin, type Narrowing, type NarrowingGroup, passes, valuesOf } from './narrow.ts';
import { kinds, type Named, type ReadQuery } from './query.ts';
import type { Facets, FacetValue } from './search.ts';

/** What there is to count: the words' answers before any filter, and what names are known. */
interface Counting {
  query: ReadQuery;
  candidates: readonly CatalogueEntry[];
  narrowing: Narrowing;
  names: Names;
  source(id: string): Source | undefined;
}

/** How many statements, facts and so on have each value of a group, all other groups as they stand. */
function countValues({ candidates, narrowing }: Counting, group: NarrowingGroup): Map<string, number> {
  const keys = new Map<string, Set<string>>();
  for (const entry of candidates) {
    if (!passes(entry, narrowing, group)) continue;
    for (const value of valuesOf[group](entry)) {
      const own = keys.get(value) ?? new Set();
      keys.set(value, own.add(entry.key));
    }
  }
  return new Map([...keys].map(([value, own]) => [value, own.size]));
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const byCount = (a: FacetValue, b: FacetValue) =>
  b.count - a.count || order(a.name, b.name) || order(a.value, b.value);

function namedFacet(counting: Counting, group: 'speaker' | 'source'): FacetValue[] {
  const counts = countValues(counting, group);
  const { only, out } = choiceOf(counting.query, group);
  const values = [...new Set([...counts.keys(), ...only, ...out])].flatMap((id) => {
    const named: Named | undefined = counting.names[group].get(id);
    if (named === undefined) return [];
    const state = out.has(id) ? 'out' : only.has(id) ? 'only' : 'any';
    const source = group === 'source' ? counting.source(id) : undefined;
    const { name, value, zh } = named;
    const facet = { value, name, count: counts.get(id) ?? 0, ...(zh !== undefined && { zh }) };
    return [{ ...facet, ...(source && { source }), state } satisfies FacetValue];
  });
  return values.sort(byCount);
}

function kindFacet(counting: Counting): FacetValue[] {
  const counts = countValues(counting, 'kind');
  const { only, out } = choiceOf(counting.query, 'kind');
  return kinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const state = out.has(kind) ? 'out' : only.has(kind) ? 'only' : 'any';
    return count === 0 && state === 'any' ? [] : [{ value: kind, name: kind, count, state }];
  });
}

function yearFacet(counting: Counting): FacetValue[] {
  const { query } = counting;
  const state = (year: string) =>
    query.limits.length === 0 ? 'any' : liesWithin(year, query) ? 'only' : 'out';
  return [...countValues(counting, 'year')]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, count]) => ({ value: year, name: year, count, state: state(year) }));
}

/** Counts what the results may be narrowed by. */
export function countFacets(counting: Counting): Facets {
  return {
    kind: kindFacet(counting),
    speaker: namedFacet(counting, 'speaker'),
    source: namedFacet(counting, 'source'),
    year: yearFacet(counting),
  };
}
