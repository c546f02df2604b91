import type { KeptPassage } from '../../pack/passage.ts';
import type { Citer } from '../csl/citer.ts';
import type { Run } from '../csl/run.ts';
import type { ExportOptions } from './export-options.ts';

/** One passage as the styled formats (and the preview) show it, top down. */
export interface ExportedPassage {
  id: string;
  /** The words in quotation marks. */
  words: string;
  lang: string;
  attribution: Run[];
  /** The source's entry in the list of references, where the style has one. */
  reference?: Run[];
  /** The reader's own, behind its label. */
  note?: string;
  met?: Run[];
}

export interface ExportedPassages {
  passages: ExportedPassage[];
  /** Each source once; empty where the style cites in notes. */
  references: Run[][];
}

/** What is exported, before it is written down: the preview of the styled formats. */
export function describeExport(
  _items: readonly KeptPassage[],
  _citer: Citer,
  _options: ExportOptions,
): ExportedPassages {
  throw new Error('On its way');
}
