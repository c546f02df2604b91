import type { FactRecord, Statement } from '../pack/record.ts';
import type { Person, Term } from '../pack/schema.ts';

interface Ranked {
  /** Comparable within one answer only. */
  score: number;
  /** The words and phrases of the record that answer the query, folded; for `markWords` and `excerpt`. */
  words: string[];
}

/** One statement (its renderings best first), a term, a person or an event. */
export type Result = Ranked &
  (
    | { kind: 'quotation'; ids: string[]; statement: Statement }
    | { kind: 'term'; id: string; term: Term; quotations: number }
    | { kind: 'person'; id: string; person: Person; quotations: number }
    | { kind: 'event'; id: string; fact: FactRecord }
  );

interface Answer {
  /** Best first. */
  results: Result[];
  /** How many there are, limit or not. */
  total: number;
  /** Nothing held all words; these hold some. */
  loose: boolean;
}

interface SearchOptions {
  /** At most so many results; all where absent. */
  limit?: number;
}

export interface Search {
  search(query: string, options?: SearchOptions): Answer;
  /**
   * For a query without answer: up to three words that are on record, nearest first,
   * each with the number of statements that a search for it finds (never none).
   */
  nearest(query: string): { word: string; quotations: number }[];
}
