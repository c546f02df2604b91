import { yearOf } from '../../../../corpus/citation/compare-dates.ts';
import type { Limit } from '../../../../corpus/search/query.ts';
import type { FacetValue } from '../../../../corpus/search/search.ts';

/** Years, both included. */
export interface YearSpan {
  from: number;
  to: number;
}

/** The first and last of the years that anything is counted under. */
export function yearsCounted(counted: readonly FacetValue[]): YearSpan {
  const years = counted.map(({ value }) => Number(value));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** The last year that `before:` leaves: 2014 for `before:2015`, 2015 for `before:2015-03`. */
const lastYear = (before: string) =>
  /^\d{4}(-01(-01)?)?$/.test(before) ? yearOf(before) - 1 : yearOf(before);

/** The years that a query's limits leave; undefined where there is no limit. The narrowest limit holds. */
export function yearsAsked(limits: readonly Limit[]): { from: number | undefined; to: number | undefined } {
  const of = (side: Limit['side']) => limits.filter((limit) => limit.side === side).map(({ date }) => date);
  const [after, before] = [of('after').map(yearOf), of('before').map(lastYear)];
  return {
    from: after.length === 0 ? undefined : Math.max(...after),
    to: before.length === 0 ? undefined : Math.min(...before),
  };
}
