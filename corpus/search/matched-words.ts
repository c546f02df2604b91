import type { SearchResult } from 'minisearch';
import type { Term } from '../pack/schema.ts';
import { findHits } from './find-hits.ts';
import type { Query } from './query.ts';
import { indexTokens, queryTokens } from './split-words.ts';

/**
 * The tokens that answered words of the query rather than a phrase or a date. Where
 * a word stands as typed, longer ones that begin with it ("cybersecurity" beside
 * "cyber") are not what was looked for.
 */
function tokensFound(hit: SearchResult, query: Query): string[] {
  const inPhrases = new Set(query.phrases.flatMap(({ text }) => queryTokens(text)));
  const isOfPhrase = (token: string) =>
    inPhrases.has(token) && !query.words.some((word) => token.startsWith(word));
  const exact = query.words.filter((word) => word in hit.match);
  const isLonger = (token: string) =>
    !query.words.includes(token) && exact.some((word) => token.startsWith(word));
  const isDate = (token: string) => hit.match[token]?.every((field) => field === 'date');
  return hit.terms.filter((token) => !isDate(token) && !isOfPhrase(token) && !isLonger(token));
}

/** A term that a text is filed under: the tokens of all its names, and which of them stand in the text. */
export interface FiledTerm {
  tokens: ReadonlySet<string>;
  standing: readonly string[];
}

/** Looks once for the names of a text's terms in it. */
export function fileUnder(text: string, terms: readonly Term[]): FiledTerm[] {
  return terms.map((term) => {
    const names = [term.label, ...term.forms.map((form) => form.text), term.zh?.label ?? ''];
    return {
      tokens: new Set(names.flatMap(indexTokens)),
      standing: names.filter((name) => findHits(text, [name]).length > 0),
    };
  });
}

const nowhere: readonly FiledTerm[] = [];

/**
 * The words to mark in a result: what answered the query, phrases whole. Where a
 * quotation was found through one of its terms only, as by 网络主权, the
 * forms of that term that stand in it.
 */
export function matchedWords(hit: SearchResult, query: Query, filed = nowhere): string[] {
  const tokens = tokensFound(hit, query);
  const elsewhere = tokens.filter((token) => !hit.match[token]?.includes('text'));
  const forms = filed
    .filter((term) => elsewhere.some((token) => term.tokens.has(token)))
    .flatMap(({ standing }) => standing);
  return [...new Set([...tokens, ...query.phrases.map((phrase) => phrase.text), ...forms])];
}
