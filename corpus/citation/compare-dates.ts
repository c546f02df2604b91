import { parseDate } from './parse-date.ts';

/**
 * Orders EDTF dates, oldest first, for `sort`. A date known by month or year
 * only stands before the days within it. Throws RangeError on what is no date.
 */
export function compareDates(a: string, b: string): number {
  return sortKey(a) - sortKey(b);
}

/** The year of an EDTF date, for time lines. Throws RangeError on what is no date. */
export function yearOf(edtf: string): number {
  return parseDate(edtf).year;
}

/** A date as a place on a scale of years: 2018.5 for mid-2018. Throws RangeError on what is no date. */
export function fractionalYear(edtf: string): number {
  const { year, month, day = 15 } = parseDate(edtf);
  return month === undefined ? year + 0.5 : year + (month - 1 + (day - 0.5) / 31) / 12;
}

function sortKey(edtf: string): number {
  const { year, month = 0, day = 0 } = parseDate(edtf);
  return year * 10_000 + month * 100 + day;
}
