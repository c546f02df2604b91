import { asksSomething } from '../../corpus/search/asks-something.ts';
import type { ReadQuery } from '../../corpus/search/query.ts';

/** Whether hints stand in place of answers: nothing is typed, or nothing that asks, as what is at fault, or `""`. */
export const asksNothing = (query: string, read: ReadQuery | undefined): boolean =>
  query.trim() === '' || (read !== undefined && !asksSomething(read));
