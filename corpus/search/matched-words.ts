import type { SearchResult } from 'minisearch';
import type { Term } from '../pack/schema.ts';
import { findHits } from './find-hits.ts';
import type { Query } from './query.ts';
import { simplify } from './simplify.ts';
import { indexTokens, queryTokens } from './split-words.ts';

/** A word of the record is whole: "cyber" is not to be sought in "cybersecurity" (`findHits`). */
const asWhole = (token: string): string => (/\p{Script=Han}/u.test(token) ? token : `${token} `);

/** Whether more than the names of the terms holds a token: something that is shown. */
const isShown = (hit: SearchResult, token: string): boolean =>
  hit.match[token]?.some((field) => field !== 'terms') ?? false;

/**
 * The tokens that answered words of the query rather than a phrase or a date. Where
 * a word stands as typed, longer ones that begin with it ("cybersecurity" beside
 * "cyber") are not what was looked for. Only of the last word more may be to come: where but
 * a term has it as typed, the longer ones count.
 */
function tokensFound(hit: SearchResult, query: Query): string[] {
  const inPhrases = new Set(query.phrases.flatMap(({ text }) => queryTokens(text)));
  const isOfPhrase = (token: string) =>
    inPhrases.has(token) && !query.words.some((word) => token.startsWith(word));
  const last = query.words.at(-1);
  const exact = query.words.filter((word) => word in hit.match && (word !== last || isShown(hit, word)));
  const isLonger = (token: string) =>
    !query.words.includes(token) && exact.some((word) => token.startsWith(word));
  const isDate = (token: string) => hit.match[token]?.every((field) => field === 'date');
  return hit.terms.filter((token) => !isDate(token) && !isOfPhrase(token) && !isLonger(token));
}

/** A term that texts are filed under: the tokens of all its names, their runs of Han characters, and which of them stand in the texts. */
export interface FiledTerm {
  tokens: ReadonlySet<string>;
  han: readonly string[];
  standing: readonly string[];
}

const hanRuns = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];

/** Looks once for the names of the terms of texts in them. */
export function fileUnder(texts: readonly string[], terms: readonly Term[]): FiledTerm[] {
  return terms.map((term) => {
    const names = [term.label, ...term.forms.map((form) => form.text), term.zh?.label ?? ''];
    const simple = names.map(simplify);
    return {
      tokens: new Set(simple.flatMap(indexTokens)),
      han: simple.flatMap(hanRuns),
      standing: names.filter((name) => texts.some((text) => findHits(text, [name]).length > 0)),
    };
  });
}

/** The runs of Han characters among a query's words. */
const runsSought = ({ wordings }: Query): string[] =>
  wordings.filter(({ phrase, out }) => !phrase && !out).flatMap(({ sought }) => hanRuns(sought));

/**
 * Pairs of Han characters that were too common to be looked for are found where they run on from, or into, one that
 * was: 网络主 beside 络主. The runs of both, each as long as it may stand.
 */
function runsOn(tokens: readonly string[], query: Query): string[] {
  const found = new Set(tokens);
  return runsSought(query).flatMap((run) => {
    const pairs = queryTokens(run);
    const isFound = (at: number) => found.has(pairs[at] ?? '');
    const isMissing = (at: number) => at >= 0 && at < pairs.length && !isFound(at);
    return pairs.flatMap((_, at) => {
      if (!isFound(at)) return [];
      const runs: string[] = [];
      for (let from = at - 1; isMissing(from); from--) runs.push(run.slice(from, at + 2));
      for (let to = at + 1; isMissing(to); to++) runs.push(run.slice(at, to + 2));
      return runs;
    });
  });
}

/** The tokens found that a term's names hold; pairs of Han characters only where a name holds their whole run, or is in it. */
function answeredBy(term: FiledTerm, tokens: readonly string[], runs: readonly string[]): string[] {
  const named = runs.filter((run) => term.han.some((name) => name.includes(run) || run.includes(name)));
  return tokens.filter(
    (token) =>
      term.tokens.has(token) && (hanRuns(token).length === 0 || named.some((run) => run.includes(token))),
  );
}

/** The terms that answer: not those that hold but a part of what another one holds, as 网络安全 does of 网络主权. */
function termsThatAnswer(filed: readonly FiledTerm[], tokens: readonly string[], query: Query) {
  const runs = runsSought(query);
  const rated = filed.map((term) => ({ term, answered: answeredBy(term, tokens, runs) }));
  const isPart = (some: readonly string[], all: readonly string[]) =>
    some.length < all.length && some.every((token) => all.includes(token));
  return rated.filter(({ answered }) => !rated.some((other) => isPart(answered, other.answered)));
}

const nowhere: readonly FiledTerm[] = [];

/**
 * What answered the query in a result (`answering`), phrases whole; and of it what is to be marked (`words`). Where a
 * quotation was found through one of its terms only, as by 网络主权, those are the forms of that term that stand
 * in it: "cyber", which but the term has, would mark "cyberspace".
 */
export function matchedWords(
  hit: SearchResult,
  query: Query,
  filed = nowhere,
): { words: string[]; answering: string[] } {
  const tokens = tokensFound(hit, query);
  const elsewhere = new Set(tokens.filter((token) => !hit.match[token]?.includes('text')));
  const forms =
    elsewhere.size === 0
      ? []
      : termsThatAnswer(filed, tokens, query)
          .filter(({ answered }) => answered.some((token) => elsewhere.has(token)))
          .flatMap(({ term }) => term.standing);
  const rest = [...runsOn(tokens, query), ...query.phrases.map((phrase) => phrase.text), ...forms];
  return {
    words: [...new Set([...tokens.filter((token) => isShown(hit, token)).map(asWhole), ...rest])],
    answering: [...new Set([...tokens.map(asWhole), ...rest])],
  };
}
