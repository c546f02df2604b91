import { compareWithPage } from '../../../corpus/citation/compare-with-page.ts';
import { statementDate } from '../../../corpus/citation/known-date.ts';
import type { Statement } from '../../../corpus/pack/record.ts';

/** Some of a term's statements, oldest first, parted by the date of the page. */
export interface ChosenStatements {
  /** Said before the page was published, or at its time; all where the page's date is not known. */
  before: Statement[];
  after: Statement[];
  /** How many are left out. */
  more: number;
}

/**
 * Chooses what stands nearest to the page in time, from both sides as long as there is something; the newest
 * where the page's date is not known. `statements` come newest first.
 */
export function chooseStatements(
  statements: readonly Statement[],
  page: string | undefined,
  atMost: number,
): ChosenStatements {
  const oldestFirst = statements.toReversed();
  const isAfter = (statement: Statement) =>
    page !== undefined && compareWithPage(statementDate(statement).date, page) === 'after';
  const [before, after] = [oldestFirst.filter((one) => !isAfter(one)), oldestFirst.filter(isAfter)];
  // One side at least half, what it leaves over to the other.
  const half = Math.ceil(atMost / 2);
  const room = Math.max(half, atMost - Math.min(after.length, atMost - half));
  const chosenBefore = before.slice(-room);
  const chosenAfter = after.slice(0, atMost - chosenBefore.length);
  const more = statements.length - chosenBefore.length - chosenAfter.length;
  return { before: chosenBefore, after: chosenAfter, more };
}
