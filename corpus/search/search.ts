import type { FactRecord, Statement } from '../pack/record.ts';
import type { Person, Source, Term } from '../pack/schema.ts';
import type { ReadQuery } from './query.ts';

interface Ranked {
  /** Comparable within one answer only. */
  score: number;
  /** The words and phrases of what is shown that answer the query, folded; for `markWords` and `excerpt`. A space stands behind a whole word. */
  words: string[];
  /** The same and those that but the names of its terms hold. */
  answering: string[];
}

/** One statement (its renderings best first), a term, a person or an event. */
export type Result = Ranked &
  (
    | { kind: 'quotation'; ids: string[]; statement: Statement }
    | { kind: 'term'; id: string; term: Term; quotations: number }
    | { kind: 'person'; id: string; person: Person; quotations: number }
    | { kind: 'event'; id: string; fact: FactRecord }
  );

/** One row of a filter, as the query has it and as it would answer. */
export interface FacetValue {
  /** To be written into the query by `rewriteQuery`; stable as a key. */
  value: string;
  name: string;
  zh?: string | undefined;
  /** For a source. */
  source?: Source;
  /** How many results there are with this value chosen alone, all other groups as they stand. */
  count: number;
  state: 'any' | 'only' | 'out';
}

/**
 * What the results may be narrowed by. Every value that has results, or is chosen or left out: kinds in their
 * order, speakers and sources by count, years ascending. A statement counts once, but under each of its sources.
 */
export interface Facets {
  kind: FacetValue[];
  speaker: FacetValue[];
  source: FacetValue[];
  /** `only`: within the limits that the query sets; `out`: beyond them. By the date said, or else published. */
  year: FacetValue[];
}

/** By how well it answers, or newest first. */
type Sort = 'relevance' | 'date';

/** What the record has to say to a query. */
export interface Answer {
  /** Best first; or, sorted by date, newest first and what has no date last. */
  results: Result[];
  /** How many there are, limit or not. */
  total: number;
  /** How many there would be without any filter or limit. */
  unfiltered: number;
  /** Nothing held all words; these hold some. */
  loose: boolean;
  /** The query as it was understood, with its faults. */
  query: ReadQuery;
  /** For what was asked; empty where nothing was. */
  facets: Facets;
}

/** How results are wanted. */
interface SearchOptions {
  /** At most so many results; all where absent. */
  limit?: number;
  /** By relevance where absent. */
  sort?: Sort;
}

/** Answers queries out of one pack. */
export interface Search {
  /** Filters without words list all that passes: what was said first, newest first. Words that are merely near count where nothing else answers. */
  search(query: string, options?: SearchOptions): Answer;
  /**
   * For a query without answer: up to three words that are on record, nearest first, each with the query to ask
   * instead (the word and the filters as they stand) and the number of statements that it finds (never none).
   */
  nearest(query: string): { word: string; typed: string; quotations: number }[];
}
