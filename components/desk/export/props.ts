import type { CitationStyle } from '../../../corpus/citation/csl/citer.ts';
import type { ExportedPassage } from '../../../corpus/citation/export/describe-export.ts';
import type { ExportFormat } from '../../../corpus/citation/export/export-format.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import type { Text } from '../../text.ts';

/** How passages are written down. */
export interface ExportChoice {
  format: ExportFormat;
  style: CitationStyle;
  withNotes: boolean;
  withMet: boolean;
}

/** One passage as it will be written: composed, or as the file has it. */
export type Preview =
  | { state: 'loading' }
  | { state: 'failed'; why: string }
  | { state: 'styled'; passage: ExportedPassage }
  | { state: 'plain'; words: string };

/** What came of the last press. A new object for each. */
export type ExportTold = { done: 'copied' | 'downloaded' } | { failed: 'copy' | 'download'; why: string };

export interface ExportProps {
  /** At least one. */
  items: readonly KeptPassage[];
  choice: ExportChoice;
  /** Of the passage that is looked at. */
  preview: Preview;
  /** Its place among the items. */
  at: number;
  told?: ExportTold | undefined;
  /** A value in the file begins as a spreadsheet's formula does. */
  formulas?: boolean | undefined;
  text: Text;
  choose(change: Partial<ExportChoice>): void;
  look(at: number): void;
  copy(): void;
  download(): void;
  close(): void;
}
