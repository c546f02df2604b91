import type { SearchResult } from 'minisearch';
import type { Query } from './query.ts';

/** How well a token of the query is answered: 0 exactly, 1 by a longer word, 2 by one spelled otherwise, 3 not at all. */
function distance(hit: SearchResult, token: string): number {
  if (token in hit.match) return 0;
  if (hit.terms.some((term) => term.startsWith(token))) return 1;
  return hit.queryTerms.includes(token) ? 2 : 3;
}

/** Best first: what is named so, then the fewest words missing, misspelled, then what who is so named said, then the fewest prolonged, then the index's score. */
export function rankHits(
  hits: readonly SearchResult[],
  query: Query,
  isNamed: (id: string) => boolean,
): SearchResult[] {
  const rated = hits.map((hit) => {
    const distances = query.words.map((word) => distance(hit, word));
    const count = (wanted: number) => distances.filter((each) => each === wanted).length;
    const isSpeaker =
      query.words.length > 0 && query.words.every((word) => hit.match[word]?.includes('speaker'));
    const keys = [isNamed(hit.id) ? 0 : 1, count(3), count(2), isSpeaker ? 0 : 1, count(1), -hit.score];
    return { hit, keys };
  });
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return rated.sort((a, b) => compare(a.keys, b.keys)).map(({ hit }) => hit);
}
