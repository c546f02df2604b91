import type { Dated, Source } from '../pack/schema.ts';
import { formatDate } from './format-date.ts';
import { languageOf } from './language-of.ts';
import { withRemark } from './punctuation.ts';

export interface CitationOptions {
  /** BCP 47; decides the language of names, roles and dates. */
  locale: string;
  labels: {
    /** Follows an inferred date, in brackets. */
    inferred: string;
    /** Stands before an intermediary: “via” Xinhua. */
    via: string;
    /** Stands before the claimant of a fact: “according to” CNNIC. */
    accordingTo: string;
  };
}

/** `“TITLE”, PUBLISHER, DATE PUBLISHED. URL`, or with a full stop at the end where there is no URL. */
export function citeSource(source: Source, options: CitationOptions): string {
  const date = citeDate(source.issuedBasis, options);
  const parts = [`“${source.title}”`, publisherOf(source, options), date].filter((part) => part);
  const sentence = endSentence(parts.join(', '));
  return source.URL === undefined ? sentence : `${sentence} ${source.URL}`;
}

/** Who published a source, in the reader's language: what an interface calls the source by. */
function publisherOf(source: Source, options: Pick<CitationOptions, 'locale'>): string | undefined {
  return inLocale(options, source.publisher ?? source['container-title'], source.zh?.publisher);
}

/** `19 Nov 2014`, or `Oct 2019 (inferred)`. What is uncertain is inferred: the compiler sees to it. */
export function citeDate({ date, basis }: Dated, { locale, labels }: CitationOptions): string {
  const text = formatDate(date, locale);
  return basis === 'inferred' ? withRemark(text, labels.inferred, locale) : text;
}

/** The Chinese words in a Chinese locale where there are any, or else the others. */
export function inLocale<T extends string | undefined>(
  { locale }: Pick<CitationOptions, 'locale'>,
  words: T,
  chinese: string | undefined,
): T | string {
  return languageOf(locale) === 'zh' && chinese !== undefined ? chinese : words;
}

/** Ends with one full stop, also where the last word brings its own (“Inc.”). */
export function endSentence(text: string): string {
  return /[.!?。！？]['’"”]?$/.test(text) ? text : `${text}.`;
}
