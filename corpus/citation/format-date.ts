import { languageOf } from './language-of.ts';
import { type CalendarDate, parseDate, startOf } from './parse-date.ts';

/**
 * An EDTF date for people: `19 Nov 2014`, `Nov 2014`, `2014` in English,
 * `2014年11月19日` and so on in Chinese, `Intl`'s way elsewhere. `?` and `~` don't
 * show: the words beside a date say how it is known. Throws RangeError on what
 * is no date.
 */
export function formatDate(edtf: string, locale: string): string {
  const date = parseDate(edtf);
  const tag = locale.replaceAll('_', '-');
  return languageOf(tag) === 'en' ? formatEnglish(date) : intlFormat(tag, date).format(startOf(date));
}

/** Day first, but with American months: since CLDR 38 British English has “Sept”. */
function formatEnglish(date: CalendarDate): string {
  const parts = intlFormat('en-US', date).formatToParts(startOf(date));
  const wanted = ['day', 'month', 'year'] as const;
  return wanted.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(' ');
}

/** Making one takes a hundred times as long as using it, and a list of answers has many dates. */
const made = new Map<string, Intl.DateTimeFormat>();

function intlFormat(locale: string, date: CalendarDate): Intl.DateTimeFormat {
  const key = [locale, date.month !== undefined, date.day !== undefined].join();
  const format = made.get(key) ?? makeFormat(locale, date);
  made.set(key, format);
  return format;
}

function makeFormat(locale: string, { month, day }: CalendarDate): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    // A Chinese month is a number either way; only `long` writes it as 11月.
    ...(month !== undefined && { month: languageOf(locale) === 'zh' ? 'long' : 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}
