import type { Passage } from '../../pack/passage.ts';
import type { CslItem } from './csl-item.ts';
import { formatListedDay } from './format-day.ts';
import type { Manner } from './refer-to.ts';
import type { Run } from './run.ts';

/** What the styles leave out of a source and a citation of ours says all the same. */
export interface SourceRemarks {
  /** Sentences behind it. */
  sentences: readonly string[];
  /** When it was seen, before its address: there Chicago's notes have it. */
  seen?: string;
}

/**
 * That a date of publication is inferred (only some styles print a sign), and when a dated page was seen (all four
 * print that for undated ones only).
 */
export function sourceRemarks(
  passage: Passage,
  { issued, accessed, URL }: CslItem,
  { style, locale, labels }: Manner,
): SourceRemarks {
  const inferred = passage.kind === 'quotation' && passage.quotation.source.issuedBasis.basis === 'inferred';
  const sentences = inferred ? [labels.publishedInferred] : [];
  const [parts] = accessed?.['date-parts'] ?? [];
  if (!issued || !URL || !parts) return { sentences };
  const day = formatListedDay(parts, style, locale);
  if (style === 'chicago-notes') return { sentences, seen: labels.accessedInNote(day) };
  return { sentences: [...sentences, style === 'apa' ? labels.retrieved(day) : labels.accessed(day)] };
}

/** A source with what is said of it besides; `omitted` is said elsewhere. */
export function withRemarks(
  runs: readonly Run[],
  remarks: SourceRemarks | undefined,
  omitted?: string,
): Run[] {
  if (remarks === undefined) return [...runs];
  const { seen, sentences } = remarks;
  const at = seen === undefined ? -1 : runs.findIndex(({ url }) => url !== undefined);
  return [
    ...runs.flatMap((run, index) => (index === at ? [{ text: `${seen}, ` }, run] : run)),
    ...sentences.filter((sentence) => sentence !== omitted).map((text) => ({ text: ` ${text}` })),
  ];
}
