import { calendarDate, type PageDate } from './calendar-day.ts';

/** A date in a text, and where it stands. */
interface Found {
  date: PageDate;
  at: number;
  length: number;
}

/** What a language calls the months: alone and after a day, whole and cut. */
function namesIn(lang: string): Map<string, string> {
  const names = new Map<string, string>();
  for (let month = 0; month < 12; month += 1) {
    for (const style of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(lang, { month: style, day, timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2024, month, 5));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '')
          .toLowerCase();
        if (name && /^\p{L}+$/u.test(name)) names.set(name, String(month + 1));
      }
    }
  }
  return names;
}

function monthsOf(lang: string): Map<string, string> {
  const english = new Map([...namesIn('en'), ['sept', '9']]);
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  return new Map([...english, ...(isKnown ? namesIn(lang) : [])]);
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

/** The dates that a text names in words of a language (a tag of BCP 47), or in English; those by the day, or else by the month. */
function datesInWords(line: string, lang: string): Found[] {
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
