import type { Kind, Named, ReadQuery } from './query.ts';

/** What a query asks, in order, for an interface to say back: "Read as: sovereignty, in 2014 or later, not said by Lu Wei". @public */
export type DescribedPart =
  | { part: 'words' | 'phrase' | 'without'; text: string }
  | { part: 'speaker' | 'source' | 'term'; names: Named[]; out: boolean }
  | { part: 'kind'; kinds: Kind[]; out: boolean }
  /** EDTF. */
  | { part: 'after' | 'before'; date: string };

/** Takes a query apart for reading it back; empty unless there is an operator in it (words alone read as they stand). @public */
export declare function describeQuery(query: ReadQuery): DescribedPart[];
