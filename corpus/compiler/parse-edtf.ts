import { edtf, parseParts } from './edtf-library.ts';

/** The span of a date that may be known by day, month or year: milliseconds UTC, `end` included. */
export interface Span {
  start: number;
  end: number;
}

/** Reads an EDTF day, month or year; `undefined` where the calendar has no such date. */
export function parseEdtf(date: string): Span | undefined {
  try {
    const { type, min, max } = edtf(date);
    return type === 'Date' && isReal(parseParts(date).values) ? { start: min, end: max } : undefined;
  } catch {
    // The library throws a SyntaxError where it can't read a date.
    return undefined;
  }
}

/** The library (4.11) takes 29 February in any year (as 1 March), so ask the calendar. `month` counts from 0. */
function isReal([year = 0, month = 0, day = 1]: readonly number[]): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month && date.getUTCDate() === day;
}
