import { compareDates } from '../citation/compare-dates.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { kinds } from './query.ts';

/** Terms and people have no date of their own. */
const dateOf = ({ kind, dates }: CatalogueEntry) =>
  kind === 'term' || kind === 'person' ? undefined : dates[0];

function compareNewest(a: CatalogueEntry, b: CatalogueEntry): number {
  const [left, right] = [dateOf(a), dateOf(b)];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return compareDates(right, left);
}

/** Sorts newest first, what has no date last; otherwise as they stood. */
export const newestFirst = <T>(items: readonly T[], entryOf: (item: T) => CatalogueEntry): T[] =>
  items.toSorted((a, b) => compareNewest(entryOf(a), entryOf(b)));

/** Sorts by kind, what was said first; within a kind newest first. */
export const saidFirst = <T>(items: readonly T[], entryOf: (item: T) => CatalogueEntry): T[] =>
  newestFirst(items, entryOf).sort((a, b) => kinds.indexOf(entryOf(a).kind) - kinds.indexOf(entryOf(b).kind));
