import type { SearchResult } from 'minisearch';
import { editDistance } from './edit-distance.ts';
import { tolerance } from './find-documents.ts';
import type { Query, QueryFault } from './query.ts';
import { queryTokens } from './split-words.ts';

/** So many words are named that one may have been read as. */
const NAMED = 2;

const isSpelledSo = (hit: SearchResult, token: string) => hit.terms.some((term) => term.startsWith(token));

/** The words of the hits that differ from a token by no more letters than may, those that stand most often first. */
function nearIn(hits: readonly SearchResult[], token: string): string[] {
  const allowed = tolerance(token);
  const counts = new Map<string, number>();
  for (const term of hits.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([term]) => allowed !== false && editDistance(term, token) <= allowed)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([term]) => term);
}

/**
 * The words of a query that nothing found holds as they are typed, each with what it was read as: who finds
 * something is told what it is that was found.
 */
export function findMisspelled(query: Query, hits: readonly SearchResult[]): QueryFault[] {
  const { typed } = query;
  return query.wordings.flatMap(({ text, phrase, out, from, to }) => {
    const [token, ...more] = queryTokens(text);
    if (phrase || out || token === undefined || more.length > 0) return [];
    if (hits.some((hit) => isSpelledSo(hit, token))) return [];
    const read = nearIn(hits, token);
    const [word] = read;
    if (word === undefined) return [];
    const suggestion = { word, typed: typed.slice(0, from) + word + typed.slice(to) };
    return [{ what: 'misspelled' as const, value: text, read, from, to, suggestion }];
  });
}
