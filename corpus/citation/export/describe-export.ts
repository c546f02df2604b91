import type { KeptPassage, Passage } from '../../pack/passage.ts';
import type { CitedPassage, Citer } from '../csl/citer.ts';
import type { Run } from '../csl/run.ts';
import { formatDate } from '../format-date.ts';
import { marksOwn } from '../in-marks.ts';
import { pageTitle } from '../page-title.ts';
import type { ExportOptions } from './export-options.ts';
import { fillRun } from './fill-run.ts';
import { leadBack, leadsTo } from './lead-back.ts';

/** One passage as the styled formats (and the preview) show it, top down. */
export interface ExportedPassage {
  id: string;
  /** The words in quotation marks, ours or their own, whole and as printed. */
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
  /** Stands above the list of references. */
  heading: string;
}

/** What is exported, before it is written down: also the preview of the styled formats. */
export function describeExport(
  items: readonly KeptPassage[],
  citer: Citer,
  options: ExportOptions,
): ExportedPassages {
  const { passages, references } = citer.cite(items);
  const { labels } = options;
  return {
    passages: items.map((item, index) => ({
      ...wordsOf(item),
      ...leadingBack(passages[index] ?? { attribution: [] }, item),
      ...remarksOf(item, options),
    })),
    references: references.map((runs) => leadBack(runs, onlyPassageOf(runs, items))),
    heading: citer.style === 'mla' ? labels.worksCited : labels.references,
  };
}

const leadingBack = ({ attribution, reference }: CitedPassage, { passage }: KeptPassage): CitedPassage => ({
  attribution: leadBack(attribution, passage),
  ...(reference && { reference: leadBack(reference, passage) }),
});

/** An entry in the list leads to the words where it is of one selection alone; else to the page. */
function onlyPassageOf(runs: readonly Run[], items: readonly KeptPassage[]): Passage | undefined {
  const [only, another] = items.filter(
    ({ passage }) =>
      passage.kind === 'selection' && runs.some(({ url }) => leadsTo(url, passage.selection.page)),
  );
  return another === undefined ? only?.passage : undefined;
}

function wordsOf({ id, passage }: KeptPassage): Pick<ExportedPassage, 'id' | 'words' | 'lang'> {
  if (passage.kind === 'quotation') {
    return { id, words: `“${passage.quotation.text}”`, lang: passage.quotation.lang };
  }
  const { text, page } = passage.selection;
  return {
    id,
    words: marksOwn(text) ? text : `“${text}”`,
    ...(page.lang !== undefined && { lang: page.lang }),
  };
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
