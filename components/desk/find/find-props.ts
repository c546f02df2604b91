import type { Term } from '../../../corpus/pack/schema.ts';
import type { Search as Searcher } from '../../../corpus/search/search.ts';
import type { Ref, Search } from '../../popup/props.ts';
import type { RowContext } from '../../popup/row-context.ts';
import type { DeskAddress } from '../address.ts';
import type { Citing } from '../record/citing.ts';
import type { OpenedRecord } from '../record/opened-record.ts';
import type { YearSpan } from './years/year-span.ts';

export type Answer = ReturnType<Searcher['search']>;
type Sort = DeskAddress['sort'];

/** What the record answers to what is typed. */
export interface FindState {
  state: Search['state'];
  /** As typed. */
  query: string;
  sort: Sort;
  /** Undefined while the record is being opened. */
  answer: Answer | undefined;
  /** For a query without answer; never one that finds nothing. */
  nearest: Search['nearest'];
  /** Of the whole record. */
  counts: Search['counts'];
  /** The first and last year of the whole record. */
  years: YearSpan;
  terms: ReadonlyMap<string, Term>;
}

export interface FindActions {
  /** Changes of one `series` (letters of one query, steps of one slider) are one step back. */
  ask(query: string, series?: string): void;
  sortBy(sort: Sort): void;
  /** Opens a record from another one. */
  follow(ref: Ref): void;
  close(): void;
  /** One record back, where one was opened from another. */
  back?: (() => void) | undefined;
  citing: Citing;
  /** Copies what a maintainer needs to look into the record that is open. */
  report(): void;
}

export interface FindProps {
  find: FindState;
  opened: Ref | undefined;
  /** What `opened` leads to; undefined too where the record does not have it. */
  record: OpenedRecord | undefined;
  /** The words that `opened` answers. */
  words: readonly string[];
  context: RowContext;
  actions: FindActions;
}
