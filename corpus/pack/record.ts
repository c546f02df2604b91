import type { DatedFact, Pack, Person, Quotation, Source, Term } from './schema.ts';

/** A quotation with its speaker and source at hand: all that showing, citing or saving it needs. */
export interface QuotationRecord extends Omit<Quotation, 'speaker' | 'source'> {
  speaker: Pick<Person, 'id' | 'name' | 'zh'>;
  source: Source;
}

/** One statement: its quotation, or the several renderings in which it was printed (one entry, counted once). */
export interface Statement {
  renderings: QuotationRecord[];
}

/** A dated fact with its claimant and source at hand. */
export interface FactRecord extends Omit<DatedFact, 'claimedBy' | 'source'> {
  claimedBy?: { name: string; zh?: string };
  source: Source;
}

/** What a card shows of a term. Plain data: it travels in a message. */
export interface TermRecord {
  term: Term;
  /** Newest first, by the date said, or else the date published. */
  statements: Statement[];
  facts: FactRecord[];
  related: Pick<Term, 'id' | 'label' | 'kind' | 'zh'>[];
}

/** Looks things up in a pack, by id. */
export interface CorpusRecord {
  pack: Pack;
  /** Throws RangeError on an unknown id. */
  term(id: string): TermRecord;
  quotation(id: string): QuotationRecord | undefined;
  fact(id: string): FactRecord | undefined;
  /** The statement that a quotation belongs to, with every rendering. */
  statement(quotationId: string): Statement | undefined;
  /** All that a person said, newest first. */
  statementsBy(personId: string): Statement[];
}
