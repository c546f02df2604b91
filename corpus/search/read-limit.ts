import { parseDate } from '../citation/parse-date.ts';
import { takeDates } from './date-tokens.ts';

const pad = (iso: string) =>
  iso
    .split('-')
    .map((part, index) => part.padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

function onCalendar(edtf: string): string | undefined {
  try {
    parseDate(edtf);
    return edtf;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The date that `before:` or `after:` names: `2014`, `2014-11`, `2014/11/19`, "Nov 2014", 2014年11月; undefined where there is none. */
export function readLimit(value: string): string | undefined {
  const plain = value
    .normalize('NFKC')
    .trim()
    .replace(/[?~]$/, '')
    .replace(/^(\d{4})[/.](?=\d)/, '$1-')
    .replace(/^(\d{4}-\d{1,2})[/.](?=\d)/, '$1-');
  if (/^\d{4}$/.test(plain)) return plain;
  const { dates, rest } = takeDates(plain);
  const [date, ...more] = dates;
  return date === undefined || more.length > 0 || rest.trim() !== '' ? undefined : onCalendar(pad(date));
}

/** Whether what is no date yet may become one as one types on: `201`, `2014-`, `2014-0`, `2014年1`. */
export function isDateBegun(value: string): boolean {
  const plain = value.normalize('NFKC');
  return /^(\d{1,3}|\d{4}[-/.](\d{1,2}[-/.])?0?|\d{4}年\d{1,2}(月\d{1,2})?)$/.test(plain);
}

/** Letters that are easily taken, or typed, for digits. */
const digits: Record<string, string> = { o: '0', O: '0', l: '1', I: '1', i: '1', S: '5', B: '8' };

/** A date that may have been meant instead of what is none: 2014 for “2o14”, “14” and “2014-13”. */
export function guessLimit(value: string): string | undefined {
  const mended = value.normalize('NFKC').replace(/[oOlIiSB]/g, (letter) => digits[letter] ?? letter);
  const [years] = /\d{4}/.exec(mended) ?? [];
  return readLimit(mended) ?? years ?? (/^['’]?\d{2}$/.test(mended) ? `20${mended.slice(-2)}` : undefined);
}

/** The year, month or day that follows, as precisely given: 2015 after 2014, 2015-01 after 2014-12. */
export function nextDate(edtf: string): string {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(
    month === undefined ? year + 1 : year,
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? 1 : 0),
    (day ?? 1) + (day === undefined ? 0 : 1),
  );
  // Beyond the year 9999 there is a sign and more digits, which are no date here.
  const iso = date.toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, edtf.length) : edtf;
}
