import { takeDates } from './date-tokens.ts';
import { findFaults, type IsOnRecord } from './find-faults.ts';
import type { Filter, Limit, Query, Unfinished, Wording } from './query.ts';
import { isFilterGroup, isFilterKey, readKind } from './query-keys.ts';
import { isDateBegun, readLimit } from './read-limit.ts';
import { scanQuery, type Token } from './scan-query.ts';
import { simplify } from './simplify.ts';
import { queryTokens } from './split-words.ts';

const says = (text: string) => queryTokens(text).length > 0;

function wordingsOf(tokens: readonly Token[]): Wording[] {
  return tokens.flatMap((token) => {
    const { kind, out, from, to } = token;
    const text = token.text.trim();
    return kind !== 'keyed' && says(text)
      ? [{ text, sought: simplify(text), phrase: kind === 'phrase', out, from, to }]
      : [];
  });
}

function filtersOf(tokens: readonly Token[]): Filter[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'keyed' || !isFilterGroup(token.key) || token.text.trim() === '') return [];
    const { key: group, text, out, from, to } = token;
    return group === 'kind' && readKind(text.trim()) === undefined
      ? []
      : [{ group, value: text.trim(), out, from, to }];
  });
}

function limitsOf(tokens: readonly Token[]): Limit[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'keyed' || token.out || (token.key !== 'after' && token.key !== 'before')) return [];
    const date = readLimit(token.text);
    return date === undefined ? [] : [{ side: token.key, date, from: token.from, to: token.to }];
  });
}

/** A limit whose date is begun, where nothing stands behind it yet. */
function unfinishedOf(typed: string, tokens: readonly Token[]): Unfinished[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'keyed' || last.quoted || last.out || last.to < typed.length) return [];
  const { key: side, text, from, to } = last;
  const isLimit = side === 'after' || side === 'before';
  return isLimit && readLimit(text) === undefined && isDateBegun(text) ? [{ side, from, to }] : [];
}

/** The words that are wanted, as they stand; a written date may be several of them. */
function takeWords(tokens: readonly Token[]): Pick<Query, 'words' | 'dates'> {
  const wanted = tokens.filter(({ kind, out }) => kind === 'word' && !out);
  const { dates, rest } = takeDates(wanted.map(({ text }) => text).join(' '));
  return { words: [...new Set(queryTokens(simplify(rest)))], dates: [...new Set(dates)] };
}

/**
 * Reads a query as typed: words, "phrases", -word, `speaker:`, `source:`, `term:`, `kind:`, `before:`, `after:`.
 * Anything can be read; what is at fault in it is left out, and told. Whether the record has such a speaker,
 * source or term is for `readQuery` to say; `isOnRecord` keeps what leads nowhere from being suggested.
 */
export function parseQuery(typed: string, isOnRecord: IsOnRecord = () => true): Query {
  const tokens = scanQuery(typed, isFilterKey);
  const limits = limitsOf(tokens);
  const unfinished = unfinishedOf(typed, tokens);
  const faults = findFaults(typed, tokens, limits, isOnRecord);
  return {
    typed,
    ...takeWords(tokens),
    phrases: tokens.flatMap((token) =>
      token.kind === 'phrase' && !token.out && says(token.text)
        ? [{ text: simplify(token.text.trim()), open: token.open }]
        : [],
    ),
    wordings: wordingsOf(tokens),
    filters: filtersOf(tokens),
    limits,
    unfinished,
    // What is still being typed is not called wrong at each key.
    faults: faults.filter(
      ({ what, from }) => what !== 'date' || unfinished.every((one) => one.from !== from),
    ),
  };
}
