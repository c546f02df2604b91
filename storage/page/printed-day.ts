import type { PageDate } from './calendar-day.ts';
import { dayIn } from './date-in-words.ts';
import { languageTag } from './language-tag.ts';
import { toldBy } from './microdata.ts';
import { isInUtc, readDate, readTime } from './read-date.ts';

/** Reads the date in a value of a page's. */
export type DateReader = (value: unknown) => PageDate | undefined;

/** A time as a page tells it, and the words that it prints there. */
export interface ToldTime {
  value: string;
  words: string;
}

const minuteOf = (value: string) => Math.floor(Date.parse(value) / 60_000);

const withOffset = /T\d.*[+-]\d\d:?\d\d\s*$/;

/** A time with the offset of its own place has the day that was there. */
const dayOf = ({ value, words }: ToldTime, lang: string): PageDate | undefined =>
  dayIn(words, lang) ?? (withOffset.test(value) && !isInUtc(value) ? readDate(value) : undefined);

/** The day on which a page prints a time; undefined where it prints none, or several. */
export function printedDay(value: string, told: readonly ToldTime[], lang: string): PageDate | undefined {
  const minute = minuteOf(value);
  const days = told.filter((one) => minuteOf(one.value) === minute).map((one) => dayOf(one, lang));
  const [only, another] = new Set(days.filter((day) => day !== undefined));
  return another === undefined ? only : undefined;
}

/** Where a page may print a time that it tells to programs, too. */
const printed = 'time[datetime], [itemprop~="datePublished"]:is([content], [datetime])';

/** Makes the reader of a page's dates, which knows what times it tells, in the head and among its words. */
export function createDateReader(document: Document, inHead: readonly unknown[]): DateReader {
  const lang = languageTag(document.documentElement?.lang) ?? 'en';
  const told = (): ToldTime[] => [
    ...inHead.map((value) => ({ value: String(value), words: '' })),
    ...[...document.querySelectorAll(printed)].map((element) => ({
      value: toldBy(element),
      words: element.textContent ?? '',
    })),
  ];
  return (value) => readTime(value, document.URL, (time) => printedDay(time, told(), lang), lang);
}
