import type { KeptPassage } from '../../pack/passage.ts';
import type { Citer } from '../csl/citer.ts';
import type { Run } from '../csl/run.ts';
import { formatDate } from '../format-date.ts';
import { pageTitle } from '../page-title.ts';
import type { ExportOptions } from './export-options.ts';
import { fillRun } from './fill-run.ts';

/** One passage as the styled formats (and the preview) show it, top down. */
export interface ExportedPassage {
  id: string;
  /** The words in quotation marks, whole and as printed. */
  words: string;
  /** Their language, BCP 47, where it is known. */
  lang?: string;
  attribution: Run[];
  /** The source's entry in the list of references, where the style has one. */
  reference?: Run[];
  /** The reader's own; a label stands before it. */
  note?: string;
  met?: Run[];
}

export interface ExportedPassages {
  passages: ExportedPassage[];
  /** Each source once; empty where the style cites in notes. */
  references: Run[][];
}

/** What is exported, before it is written down: also the preview of the styled formats. */
export function describeExport(
  items: readonly KeptPassage[],
  citer: Citer,
  options: ExportOptions,
): ExportedPassages {
  const { passages, references } = citer.cite(items);
  return {
    passages: items.map((item, index) => ({
      ...wordsOf(item),
      ...(passages[index] ?? { attribution: [] }),
      ...remarksOf(item, options),
    })),
    references,
  };
}

function wordsOf({ id, passage }: KeptPassage): Pick<ExportedPassage, 'id' | 'words' | 'lang'> {
  if (passage.kind === 'quotation') {
    return { id, words: `“${passage.quotation.text}”`, lang: passage.quotation.lang };
  }
  const { text, page } = passage.selection;
  return { id, words: `“${text}”`, ...(page.lang !== undefined && { lang: page.lang }) };
}

function remarksOf(
  { note, met }: KeptPassage,
  { locale, labels, withNotes, withMet }: ExportOptions,
): Pick<ExportedPassage, 'note' | 'met'> {
  const page = met && { text: pageTitle(met.page), url: met.page.url };
  return {
    ...(withNotes && note !== undefined && note !== '' && { note }),
    ...(withMet &&
      met &&
      page && { met: fillRun((title) => labels.met(title, formatDate(met.on, locale)), page) }),
  };
}
