import { expect, it } from 'vitest';
import { chooseStatements } from '../../../components/desk/in-view/choose-statements.ts';
import type { Statement } from '../../../corpus/pack/record.ts';

/** Statements of these dates, newest first as the record gives them. */
const of = (...dates: string[]) =>
  dates.map(
    (date) => ({ renderings: [{ id: date, said: { date, basis: 'stated' } }] }) as unknown as Statement,
  );
const dates = (statements: readonly Statement[]) => statements.map(({ renderings }) => renderings[0]?.id);

it.each([
  { page: '2018-06-14', atMost: 2, before: ['2014-11-19'], after: ['2023-03'], more: 3 },
  {
    page: '2018-06-14',
    atMost: 4,
    before: ['2014-10-30', '2014-11-19'],
    after: ['2023-03', '2024'],
    more: 1,
  },
  // One side leaves its room to the other.
  { page: '2023-06', atMost: 4, before: ['2014-10-30', '2014-11-19', '2023-03'], after: ['2024'], more: 1 },
  { page: '2012', atMost: 4, before: ['2010'], after: ['2014-10-30', '2014-11-19', '2023-03'], more: 1 },
  { page: '2009', atMost: 2, before: [], after: ['2010', '2014-10-30'], more: 3 },
  { page: '2030', atMost: 2, before: ['2023-03', '2024'], after: [], more: 3 },
  { page: undefined, atMost: 2, before: ['2023-03', '2024'], after: [], more: 3 },
])('of five the $atMost nearest to a page of $page', ({ page, atMost, before, after, more }) => {
  const five = of('2024', '2023-03', '2014-11-19', '2014-10-30', '2010');
  const chosen = chooseStatements(five, page, atMost);
  expect([dates(chosen.before), dates(chosen.after), chosen.more]).toEqual([before, after, more]);
});
