import type { CitationStyle } from '../../../corpus/citation/csl/citer.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';

/** Citing the record that is open. */
export interface Citing {
  /** The styles may be wanted soon: it takes a moment to load them. */
  prepare(): void;
  /** Copies a quotation cited in a style. */
  cite(quotation: QuotationRecord, style: CitationStyle): void;
}
