import { calendarDate, type PageDate } from './calendar-day.ts';

/** A date in a text, and where it stands. */
interface Found {
  date: PageDate;
  at: number;
  length: number;
}

/** What a language calls the months: alone and after a day, whole and cut. */
function namesIn(lang: string): [name: string, month: string][] {
  const formats = (['long', 'short'] as const).flatMap((month) =>
    ([undefined, 'numeric'] as const).map(
      (day) => new Intl.DateTimeFormat(lang, { month, day, timeZone: 'UTC' }),
    ),
  );
  const nameOf = (format: Intl.DateTimeFormat, month: number) =>
    format.formatToParts(Date.UTC(2024, month, 5)).find(({ type }) => type === 'month')?.value ?? '';
  return Array.from({ length: 12 }, (_, month) =>
    formats
      .map((format) => nameOf(format, month).replace(/\.$/, '').toLowerCase())
      // Where months are numbered, these are no names.
      .filter((name) => /^\p{L}+$/u.test(name))
      .map((name): [string, string] => [name, String(month + 1)]),
  ).flat();
}

function monthsOf(lang: string): Map<string, string> {
  const isSupported = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  // Thai years, for one, are of another calendar.
  const isKnown = isSupported && new Intl.DateTimeFormat(lang).resolvedOptions().calendar === 'gregory';
  return new Map([...namesIn('en'), ['sept', '9'], ...(isKnown ? namesIn(lang) : [])]);
}

/** Each way to write a date; by its groups `y`, `m` and `d`, the month by name or, in Chinese, by number. */
function patterns(months: Iterable<string>): RegExp[] {
  const month = `(?<!\\p{L})(?<m>${[...months].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
  const day = '(?<![\\d/.:-])(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?!\\d)';
  const year = '(?<!\\d)(?<y>\\d{4})(?!\\d)';
  return [
    `${day} (?:de |of )?${month},? (?:de |del )?${year}`,
    `${month} ${day},? ${year}`,
    `${year},? ${month} ${day}`,
    '(?<!\\d)(?<y>\\d{4}) ?[年년] ?(?<m>\\d{1,2}) ?[月월] ?(?<d>\\d{1,2}) ?[日号號일]',
    `${month},? (?:de )?${year}`,
    `${year} ${month}`,
    '(?<!\\d)(?<y>\\d{4}) ?[年년] ?(?<m>\\d{1,2}) ?[月월]',
  ].map((source) => new RegExp(source, 'giu'));
}

/** The dates that a text names in words of a language, or in English: those by the day, or else by the month. */
function datesInWords(line: string, lang: string): Found[] {
  if (!/\d{4}/.test(line)) return [];
  const months = monthsOf(lang);
  const found = patterns(months.keys()).flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const { y = '', m = '', d } = groups;
      const date = calendarDate(y, months.get(m.toLowerCase()) ?? m, d);
      return date === undefined ? [] : [{ date, at: index, length: words.length }];
    }),
  );
  const byDay = found.filter(({ date }) => date.length === '2018-06-14'.length);
  return byDay.length > 0 ? byDay : found;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The only day that a text names in words, whatever else it says. */
export function dayIn(text: string, lang: string): PageDate | undefined {
  const dates = new Set(datesInWords(oneLine(text), lang).map(({ date }) => date));
  const [only, another] = dates;
  return another === undefined && only?.length === '2018-06-14'.length ? only : undefined;
}

const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*[.,]*)? ?$/iu;
/** A time of day, or a weekday in Chinese. */
const timeOfDay = /^[ ,]*(?:[(（]?(?:星期|周|週).[)）]?)? ?(?:(?:at )?\d{1,2}:\d{2}.*)?$/i;

/** The date that a value is, in words and nothing but a date: `June 14, 2018`, `2018 Jun 14`, `2018年6月14日`. */
export function dateInWords(value: string, lang: string): PageDate | undefined {
  const line = oneLine(value);
  const [found, another] = datesInWords(line, lang);
  if (!found || another) return undefined;
  const [before, after] = [line.slice(0, found.at), line.slice(found.at + found.length)];
  return weekday.test(before) && timeOfDay.test(after) ? found.date : undefined;
}
