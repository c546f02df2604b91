import type { CatalogueEntry } from './catalogue.ts';
import type { ReadQuery } from './query.ts';

/** What the filters of a query are grouped by: those of a group disregard one another when they are counted. */
const filterGroups = ['kind', 'speaker', 'source', 'term', 'year'] as const;
export type NarrowingGroup = (typeof filterGroups)[number];

/** Tells of an entry whether it passes one group of a query's filters. */
export type Narrowing = Record<NarrowingGroup, (entry: CatalogueEntry) => boolean>;

const plain = (edtf: string) => edtf.replace(/[?~]$/, '');
const firstDay = (edtf: string) => plain(edtf) + '0000-01-01'.slice(plain(edtf).length);
const lastDay = (edtf: string) => plain(edtf) + '9999-12-31'.slice(plain(edtf).length);

/**
 * Whether a date lies within a query's limits, or may: of one that is known by month or year only, any part is
 * enough. Leaving out what may be sought is the worse fault.
 */
export function liesWithin(edtf: string, { limits }: Pick<ReadQuery, 'limits'>): boolean {
  return limits.every(({ side, date }) =>
    side === 'after' ? lastDay(edtf) >= firstDay(date) : firstDay(edtf) < firstDay(date),
  );
}

/** The values of an entry that the filters of a group ask for. */
export const valuesOf: Record<NarrowingGroup, (entry: CatalogueEntry) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  speaker: ({ speakers }) => speakers,
  source: ({ source }) => (source === undefined ? [] : [source]),
  term: ({ terms }) => terms,
  year: ({ years }) => years,
};

/** What the filters of a group choose and leave out, by id. */
export function choiceOf(
  { filters }: ReadQuery,
  group: NarrowingGroup,
): { only: Set<string>; out: Set<string> } {
  const ids = (wanted: boolean) =>
    new Set(
      filters
        .filter((filter) => filter.group === group && filter.out !== wanted)
        .flatMap(({ matches }) => matches.map(({ id }) => id)),
    );
  return { only: ids(true), out: ids(false) };
}

function passesGroup(query: ReadQuery, group: NarrowingGroup): (entry: CatalogueEntry) => boolean {
  if (group === 'year')
    return query.limits.length === 0
      ? () => true
      : ({ dates }) => dates.some((date) => liesWithin(date, query));
  const { only, out } = choiceOf(query, group);
  if (only.size + out.size === 0) return () => true;
  return (entry) => {
    const values = valuesOf[group](entry);
    return (
      (only.size === 0 || values.some((value) => only.has(value))) && !values.some((value) => out.has(value))
    );
  };
}

/** The filters of a query as tests. */
export function createNarrowing(query: ReadQuery): Narrowing {
  return Object.fromEntries(filterGroups.map((group) => [group, passesGroup(query, group)])) as Narrowing;
}

/** Whether an entry passes all filters, but for those of one group. */
export const passes = (entry: CatalogueEntry, narrowing: Narrowing, except?: NarrowingGroup): boolean =>
  filterGroups.every((group) => group === except || narrowing[group](entry));
