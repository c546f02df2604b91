/** A day, month or year, as EDTF level 0: `2018-06-14`, `2018-06`, `2018`. */
export type PageDate = string;

/**
 * The date in a machine-readable value: `2018-06-14T09:00:00+02:00`, `2018/06/14`
 * and the like. The day is the one printed, in the publisher's own time zone.
 * Undefined for anything else: a guessed date is worse than none.
 */
export function readDate(value: string | null | undefined): PageDate | undefined {
  const parts = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?(?=$|[T\s])/.exec(value ?? '');
  if (!parts) return undefined;
  const [year = '', month, day] = parts.slice(1);
  if (Number(year) < 1450 || (month && !isMonth(month)) || (day && !isDay(year, month ?? '', day)))
    return undefined;
  return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}

const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const isDay = (year: string, month: string, day: string) =>
  Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

const inUtc = /T\d.*(?:Z|[+-]00:?00)\s*$/;
const aDay = 86_400_000;

/**
 * The date in a value of the head. A time in UTC is of the next day where it was still evening at the publisher's,
 * or of the day before: the printed one is then that in the page's address.
 */
export function readTime(value: unknown, url: string): PageDate | undefined {
  const date = typeof value === 'string' ? readDate(value) : undefined;
  if (date === undefined || !inUtc.test(String(value))) return date;
  const printed = readDate(/^[^?#]*?\/(\d{4}[/-]\d{1,2}[/-]\d{1,2})(?=[/?#-]|$)/.exec(url)?.[1]);
  const isBeside = printed !== undefined && Math.abs(Date.parse(printed) - Date.parse(date)) === aDay;
  return isBeside ? printed : date;
}
