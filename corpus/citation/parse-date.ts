/** A date known by day, month (1–12) or year. How sure it is, is left to words. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Reads an EDTF day, month or year (`2014-11-19`, `2023-03?`, `2014~`). Throws
 * RangeError on anything else and on days that no calendar has. Small on
 * purpose: the `edtf` library is for compiling.
 */
export function parseDate(edtf: string): CalendarDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~]?$/.exec(edtf) ?? [];
  if (year === undefined) throw new RangeError(`Not a date by day, month or year: ${edtf}`);
  const date = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
  if (!isReal(date)) throw new RangeError(`The calendar has no date ${edtf}`);
  return date;
}

/** The first moment of a date, UTC. */
export function startOf({ year, month = 1, day = 1 }: CalendarDate): Date {
  const start = new Date(0);
  // Not Date.UTC, which takes the years 0–99 for 1900–1999.
  start.setUTCFullYear(year, month - 1, day);
  return start;
}

function isReal(date: CalendarDate): boolean {
  const start = startOf(date);
  return start.getUTCMonth() + 1 === (date.month ?? 1) && start.getUTCDate() === (date.day ?? 1);
}
