import type { QuotationRecord, TermRecord } from '../../corpus/pack/record.ts';
import type { Term } from '../../corpus/pack/schema.ts';
import type { Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';

export interface CardActions {
  copy(quotation: QuotationRecord): void;
  toggleSave(quotation: QuotationRecord): void;
  /** Brings back the quotation removed last, as it was saved. */
  undoRemove?(): void;
  togglePin(): void;
  close(): void;
  /** Shows another term's card. Without it the related terms are not offered. */
  showRelated?(termId: string): void;
  /** Opens the desk on the term. Without it the desk is not offered. */
  openDesk?(term: Term): void;
  /** Goes back to the term from which this one was opened. Given where there is one. */
  back?(): void;
}

export interface NamedTerm {
  id: string;
  words: string;
}

export interface CardProps {
  record: TermRecord;
  /** Entries show no more than who, when and the clause with the term until they are looked at. */
  brief?: boolean | undefined;
  /** Ids of the quotations that are saved. */
  saved: ReadonlySet<string>;
  pinned: boolean;
  /** When the page being read was published, in EDTF, where it says so. */
  pageDate?: string | undefined;
  /** Terms that the card's own gloss and quotations use, in the words used there. */
  named?: readonly NamedTerm[];
  text: Text;
  actions: CardActions;
  feedback?: Feedback | undefined;
}
