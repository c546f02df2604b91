import { calendarDate, type PageDate } from './calendar-day.ts';
import { dateInWords } from './date-in-words.ts';

const byDay = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|(\d{2})(\d{2}))(?=$|T\d|\s)/;
/** Nothing behind it: what begins with a year may be a date in words, too. */
const byMonthOrYear = /^(\d{4})(?:[-/](\d{1,2}))?$/;

/**
 * The date in a value: `2018-06-14T09:00:00+02:00`, `2018/06/14`, `20180614`, or `June 14, 2018` in English, Chinese
 * or the page's own language. The day is the one printed, in the publisher's own time zone. Undefined for anything
 * else, such as 6/7/2018: a guessed date is worse than none.
 */
export function readDate(value: string | null | undefined, lang = 'en'): PageDate | undefined {
  const told = value?.trim() ?? '';
  const [, year, ...rest] = byDay.exec(told) ?? byMonthOrYear.exec(told) ?? [];
  if (year === undefined) return dateInWords(told, lang);
  const [month, day] = rest.filter((part) => part !== undefined);
  return calendarDate(year, month, day);
}

const inUtc = /\d:\d\d.*(?:Z|GMT|UTC|[+-]00:?00)\s*(?:\(.*\))?$|T\d.*Z\s*$/i;
const aDay = 86_400_000;

/** Whether a value is a time in UTC, which has a day of its own. */
export const isInUtc = (value: string): boolean => inUtc.test(value.trim());

const inAddress = /^[^?#]*?\/(\d{4}[/-]\d{1,2}[/-]\d{1,2})(?=[/?#-]|$)/;

/**
 * The date in a value of the head. A time in UTC is of the next day where it was still evening at the publisher's,
 * or of the day before: the printed one is then that which stands where the page prints this time, or else in its
 * address.
 */
export function readTime(
  value: unknown,
  url: string,
  printedFor: (value: string) => PageDate | undefined = () => undefined,
  lang = 'en',
): PageDate | undefined {
  const date = typeof value === 'string' ? readDate(value, lang) : undefined;
  if (date === undefined || !isInUtc(String(value))) return date;
  const isNear = (day: PageDate | undefined) =>
    day !== undefined && Math.abs(Date.parse(day) - Date.parse(date)) <= aDay;
  return [printedFor(String(value)), readDate(inAddress.exec(url)?.[1])].find(isNear) ?? date;
}
