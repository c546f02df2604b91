import type { KeptPassage } from '../../pack/passage.ts';
import type { Citer } from '../csl/citer.ts';
import type { FieldFormat, StyledFormat } from './export-format.ts';
import type { ExportOptions } from './export-options.ts';

export type ExportJob = { format: StyledFormat; citer: Citer } | { format: FieldFormat };

/** Writes passages, one or many, in a format: a whole file, which is also what goes to the clipboard. */
export function writeExport(
  _job: ExportJob,
  _items: readonly KeptPassage[],
  _options: ExportOptions,
): string {
  throw new Error('On its way');
}
