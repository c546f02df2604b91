import { compareDates } from '../../../corpus/citation/compare-dates.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { dateOf } from './answers-query.ts';

export type ShelfOrder = 'saved' | 'said' | 'speaker';

/** Newest first; what has no date stands at the end. */
function byDate(a: KeptPassage, b: KeptPassage): number {
  const [first, second] = [dateOf(a.passage), dateOf(b.passage)];
  if (first === undefined || second === undefined) return Number(!first) - Number(!second);
  return compareDates(second, first);
}

/**
 * Passages in an order: as given (last saved first); by the date said or else published, newest first;
 * or by the name that `nameOf` gives, in that locale's alphabet, each person's by date.
 */
export function sortItems<T extends KeptPassage>(
  items: readonly T[],
  order: ShelfOrder,
  nameOf: (item: T) => string,
  locale: string,
): T[] {
  if (order === 'saved') return [...items];
  if (order === 'said') return [...items].sort(byDate);
  const names = new Intl.Collator(locale);
  return [...items].sort((a, b) => names.compare(nameOf(a), nameOf(b)) || byDate(a, b));
}
