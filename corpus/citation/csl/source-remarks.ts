import type { Passage } from '../../pack/passage.ts';
import type { CitationStyle } from './citer.ts';
import type { CiterLabels } from './citer-labels.ts';
import type { CslItem } from './csl-item.ts';
import { formatListedDay } from './format-day.ts';

/**
 * What the styles leave out and a citation of ours says all the same, as
 * sentences: that a date of publication is inferred (only some print a sign),
 * and when a dated page was seen (all four print that for undated ones only).
 */
export function sourceRemarks(
  passage: Passage,
  { issued, accessed, URL }: CslItem,
  style: CitationStyle,
  locale: string,
  labels: CiterLabels,
): string[] {
  const inferred = passage.kind === 'quotation' && passage.quotation.source.issuedBasis.basis === 'inferred';
  const [seen] = accessed?.['date-parts'] ?? [];
  return [
    ...(inferred ? [labels.publishedInferred] : []),
    ...(issued && URL && seen ? [labels.accessed(formatListedDay(seen, style, locale))] : []),
  ];
}
