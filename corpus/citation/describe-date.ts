import { formatDate } from './format-date.ts';
import { type DatedRecord, knownDate } from './known-date.ts';

/** How a date that isn't simply stated is marked. */
type DateMark = 'inferred' | 'published' | 'published, inferred';

export interface DescribedDate {
  /** Absent where the date is stated, or derived from what is stated. */
  mark?: DateMark;
  /** The word that stands before the date: the mark in the reader's language. */
  word?: string;
  /** The date for people, as by `formatDate`. */
  text: string;
  /** For the `datetime` of a `time` element: `2014-11-19`, `2014-11` or `2014`. */
  dateTime: string;
  /** How the date is known, where the source doesn't state it. */
  why?: string;
}

export interface DateOptions {
  /** BCP 47. */
  locale: string;
  labels: Record<DateMark, string>;
}

/** The date to show of a quotation (or fact): when it was said (or was so), or else when it was published. */
export function describeDate(record: DatedRecord, { locale, labels }: DateOptions): DescribedDate {
  const { date, basis, why, published } = knownDate(record);
  const mark = markOf(published, basis === 'inferred');
  return {
    ...(mark && { mark, word: labels[mark] }),
    text: formatDate(date, locale),
    dateTime: date.replace(/[?~]$/, ''),
    ...(why !== undefined && { why }),
  };
}

function markOf(published: boolean, inferred: boolean): DateMark | undefined {
  if (published) return inferred ? 'published, inferred' : 'published';
  return inferred ? 'inferred' : undefined;
}
