import { asksSomething } from '../../corpus/search/asks-something.ts';
import type { ReadQuery } from '../../corpus/search/query.ts';

/** Whether hints stand in place of answers: nothing is typed, or nothing but what is at fault. */
export const asksNothing = (query: string, read: ReadQuery | undefined): boolean =>
  query.trim() === '' || (read !== undefined && read.faults.length > 0 && !asksSomething(read));
