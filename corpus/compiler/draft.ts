import type { DatedFact, Person, Quotation, Remark, Source, Term } from '../pack/schema.ts';
import type { Fault } from './fault.ts';
import type { ValuePath } from './read-yaml.ts';

/** Where something stands in the folder. */
export type Place = Pick<Fault, 'file' | 'line'>;

/** A record that has the right shape, and where its parts stand. */
export interface Entry<T> {
  record: T;
  at(...path: ValuePath): Place;
}

/** The records of one kind. */
export interface Records<T> {
  /** Those of the right shape. */
  entries: Entry<T>[];
  /** The id of every record, of the right shape or not, so that one fault doesn't cause others. */
  ids: { id: string; place: Place }[];
}

/** Everything that the folder says, before it is checked against itself. */
export interface Draft {
  sources: Records<Source>;
  people: Records<Person>;
  terms: Records<Term>;
  quotations: Records<Quotation>;
  events: Records<DatedFact>;
  remarks: Records<Remark>;
}

/** Looks at the whole and says what doesn't fit together. */
export type Check = (draft: Draft) => Fault[];
