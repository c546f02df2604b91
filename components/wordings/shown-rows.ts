import type { Row, Run } from '../../corpus/wordings/compare-wordings.ts';
import { usesForm } from '../said/uses-words.ts';

const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
const lengthOf = ({ left, right }: Row) => Math.max(textOf(left).length, textOf(right).length);

/** Characters of the longer side below which one more row is shown. */
const enough = 45;

/**
 * The rows that a short form shows, as indices `[from, to)`: the first row that holds one of the
 * forms in either wording, or else the first that differs; the next one if there is room, and as many as either
 * wording needs to be seen at all.
 */
export function shownRows(rows: readonly Row[], forms: readonly string[]): [from: number, to: number] {
  const holds = ({ left, right }: Row) => [left, right].some((side) => usesForm(textOf(side), forms));
  const differs = ({ left, right }: Row) =>
    left.length > 0 && right.length > 0 && left.some((run) => run.differs);
  const found = [rows.findIndex(holds), rows.findIndex(differs), 0].find((index) => index >= 0) ?? 0;
  let to = found + 1;
  for (let shown = 0; to < rows.length; to++) {
    shown += rows.slice(to - 1, to).reduce((sum, row) => sum + lengthOf(row), 0);
    const seen = rows.slice(found, to);
    const both = [seen.some(({ left }) => left.length > 0), seen.some(({ right }) => right.length > 0)];
    if (shown >= enough && both.every(Boolean)) break;
  }
  return [found, to];
}
