import { compareDates } from '../../../corpus/citation/compare-dates.ts';
import { statementDate } from '../../../corpus/citation/known-date.ts';
import type { Statement } from '../../../corpus/pack/record.ts';

/** How far two dates are known to agree. */
export type Same = 'day' | 'month' | 'year';

/** What else the same speaker said, nearest in time. */
export interface Around {
  earlier: Statement | undefined;
  /** In the order of the list. A month is not known to lie before or after a day in it. */
  same: readonly { statement: Statement; same: Same }[];
  later: Statement | undefined;
}

const dateOf = (statement: Statement) => statementDate(statement).date;
const plain = (edtf: string) => edtf.replace(/[?~]$/, '');

/** Whether one date lies within the other, and how far they agree. */
function sameAs(a: string, b: string): Same | undefined {
  const [short, long] = [plain(a), plain(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || !long.startsWith(short)) return undefined;
  return short.length > 7 ? 'day' : short.length > 4 ? 'month' : 'year';
}

/** Looks among all that a speaker said for what stands nearest to a statement in time. */
export function aroundStatement(statement: Statement, bySpeaker: readonly Statement[]): Around {
  const date = dateOf(statement);
  const others = bySpeaker.filter((other) => other !== statement);
  const same = others.flatMap((other) => {
    const agreeing = sameAs(dateOf(other), date);
    return agreeing === undefined ? [] : [{ statement: other, same: agreeing }];
  });
  const apart = others
    .filter((other) => sameAs(dateOf(other), date) === undefined)
    .sort((a, b) => compareDates(dateOf(a), dateOf(b)));
  return {
    earlier: apart.findLast((other) => compareDates(dateOf(other), date) < 0),
    same,
    later: apart.find((other) => compareDates(dateOf(other), date) > 0),
  };
}
