import { findHits } from './find-hits.ts';

/** A piece of a text, and whether it answers the query. */
export interface Segment {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into what answers the words (or phrases) and what doesn't; put
 * together, the segments are the text. A word that only begins as sought is
 * marked whole; Han characters are marked wherever they stand.
 */
export function markWords(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of findHits(text, words)) {
    segments.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  segments.push({ text: text.slice(at), hit: false });
  return segments.filter((segment) => segment.text !== '');
}
