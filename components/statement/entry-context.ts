import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Term } from '../../corpus/pack/schema.ts';
import type { CardActions } from '../card/card-props.ts';
import type { Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';

/** What every entry of a list of statements needs beside the statement. */
export interface EntryContext {
  /** The term whose card this is: excerpts keep the clause that holds it. None in a person's list. */
  term?: Term | undefined;
  /** Entries show no more than who, when and the clause with the term until they are looked at. */
  brief?: boolean | undefined;
  saved: ReadonlySet<string>;
  feedback: Feedback | undefined;
  text: Text;
  actions: Pick<CardActions, 'copy' | 'toggleSave' | 'undoRemove'>;
  /** Tells which entry the reader is at; for the time line. */
  onCurrent?: ((quotation: QuotationRecord) => void) | undefined;
}

const noForms: readonly string[] = [];

/** The words that a term goes by, for finding its clause in a quotation. */
export const formsOf = (term: Term | undefined): readonly string[] =>
  term?.forms.map((form) => form.text) ?? noForms;
