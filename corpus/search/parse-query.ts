import { takeDates } from './date-tokens.ts';
import { queryTokens } from './split-words.ts';

/** A query taken apart. Every part must be answered, unless the search is loosened. */
export interface Query {
  /** Folded words and pairs of Han characters; the beginning of a word is enough. */
  words: string[];
  /** ISO dates or their beginnings. */
  dates: string[];
  /** Phrases in quotation marks, as typed; they must stand in the answer. */
  phrases: string[];
}

const PHRASE = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** Reads a query as typed. Anything can be read; nothing in it gives an empty query. */
export function parseQuery(typed: string): Query {
  const phrases: string[] = [];
  const loose = typed.replace(PHRASE, (_, phrase: string) => {
    if (queryTokens(phrase).length > 0) phrases.push(phrase.trim());
    return ' ';
  });
  const { dates, rest } = takeDates(loose);
  return { words: [...new Set(queryTokens(rest))], dates: [...new Set(dates)], phrases };
}
