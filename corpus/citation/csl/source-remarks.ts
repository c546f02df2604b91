import type { Passage } from '../../pack/passage.ts';
import type { CiterLabels } from './citer-labels.ts';
import type { Run } from './run.ts';

/** What the styles leave out of a source, a sentence each: that its date is inferred, for which only some have a sign. */
export const sourceRemarks = (passage: Passage, labels: CiterLabels): string[] =>
  passage.kind === 'quotation' && passage.quotation.source.issuedBasis.basis === 'inferred'
    ? [labels.publishedInferred]
    : [];

/** A source with what is said of it behind it. */
export const withRemarks = (runs: readonly Run[], remarks: readonly string[] = []): Run[] => [
  ...runs,
  ...remarks.map((text) => ({ text: ` ${text}` })),
];
