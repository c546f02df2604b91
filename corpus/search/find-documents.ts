import type MiniSearch from 'minisearch';
import type { QueryCombination, SearchOptions, SearchResult } from 'minisearch';
import { fieldWeights } from './index-options.ts';
import type { Query } from './query.ts';
import { queryTokens } from './split-words.ts';

export type Phrase = Query['phrases'][number];

/** A word that so large a part of the documents holds says nothing by itself. */
const COMMON = 1 / 3;

/**
 * How many letters may differ: none in words of three and less, where one letter makes another word ("igf" is not
 * "if"), in numbers and in Han characters.
 */
export function tolerance(token: string): number | false {
  if (!/^\p{L}{4,}$/u.test(token) || /\p{Script=Han}/u.test(token)) return false;
  return token.length < 6 ? 1 : 2;
}

const isExtensible = (token: string) => !/\p{Script=Han}/u.test(token);
const asIs = {
  tokenize: (token: string) => [token],
  processTerm: (token: string) => token,
  // What was said comes before what was done, other things being equal.
  boostDocument: (id: string) => (id.startsWith('event:') ? 0.35 : 1),
  weights: { prefix: 0.5, fuzzy: 0.2 },
} satisfies SearchOptions;

function wordsOf(
  query: Query,
  isFuzzy: boolean,
  combineWith: 'AND' | 'OR',
  tokens: string[],
): QueryCombination {
  const words: QueryCombination = {
    combineWith,
    prefix: isExtensible,
    fuzzy: isFuzzy ? tolerance : false,
    queries: tokens,
  };
  const dates: QueryCombination = {
    combineWith: 'AND',
    fields: ['date'],
    prefix: true,
    fuzzy: false,
    queries: query.dates,
  };
  const parts = [...(tokens.length > 0 ? [words] : []), ...(query.dates.length > 0 ? [dates] : [])];
  return { combineWith, queries: parts };
}

const wholeWords = { combineWith: 'AND', prefix: false, fuzzy: false } as const;

/** The last word of a phrase that is still open may be the beginning of one. */
function phraseOf({ text, open }: Phrase): QueryCombination {
  const tokens = queryTokens(text);
  if (!open) return { ...wholeWords, queries: tokens };
  const last = { ...wholeWords, prefix: isExtensible, queries: tokens.slice(-1) };
  return { ...wholeWords, queries: [...tokens.slice(0, -1), last] };
}

/** The words worth finding alone: not those that stand nearly everywhere, unless all do. */
function tellingWords(index: MiniSearch, words: readonly string[]): string[] {
  const isTelling = (word: string) =>
    index.search(word, { ...asIs, prefix: false }).length <= index.documentCount * COMMON;
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : [...words];
}

/**
 * Finds the documents that answer a query: all of it as spelled, else all of it with
 * letters astray, else (`loose`) some of its words. Phrases always must be answered;
 * that their words stand in sequence is what `holds` must tell.
 */
export function findDocuments(
  index: MiniSearch,
  query: Query,
  holds: (id: string, phrases: readonly Phrase[]) => boolean,
): { hits: SearchResult[]; loose: boolean } {
  const parts = query.words.length + query.dates.length;
  if (parts + query.phrases.length === 0) return { hits: [], loose: false };
  const phrases = query.phrases.map(phraseOf);
  // Quotations in English answer Chinese words by their terms alone, and must not stand last for that.
  const isHan = query.words.some((word) => !isExtensible(word));
  const boost = isHan ? { ...fieldWeights, terms: fieldWeights.text } : fieldWeights;
  for (const [combineWith, isFuzzy] of [
    ['AND', false],
    ['AND', true],
    ['OR', false],
    ['OR', true],
  ] as const) {
    if (combineWith === 'OR' && parts < 2) break;
    const tokens = combineWith === 'OR' ? tellingWords(index, query.words) : query.words;
    const words = parts > 0 ? [wordsOf(query, isFuzzy, combineWith, tokens)] : [];
    const found = index.search({ combineWith: 'AND', queries: [...phrases, ...words] }, { ...asIs, boost });
    const hits = query.phrases.length > 0 ? found.filter(({ id }) => holds(id, query.phrases)) : found;
    if (hits.length > 0) return { hits, loose: combineWith === 'OR' };
  }
  return { hits: [], loose: false };
}
