import type { QuotationRecord } from '../pack/record.ts';
import { type CitationOptions, citeDate, citeSource, endSentence, inLocale } from './cite-source.ts';
import { wordBefore } from './punctuation.ts';

/**
 * A quotation as it is copied:
 * `“TEXT” — SPEAKER, ROLE, OCCASION, DATE SAID. “TITLE”, PUBLISHER, DATE PUBLISHED. URL`.
 * What isn't known is left out; an inferred date is followed by `(inferred)`;
 * words that came second hand end their attribution with `via INTERMEDIARY`.
 * Text and title stay as printed; the rest is Chinese in a Chinese locale where
 * the record has it.
 */
export function formatCitation(quotation: QuotationRecord, options: CitationOptions): string {
  return `“${quotation.text}” — ${attribute(quotation, options)} ${citeSource(quotation.source, options)}`;
}

/** Several citations, a blank line between them. */
export function formatCitations(quotations: QuotationRecord[], options: CitationOptions): string {
  return quotations.map((quotation) => formatCitation(quotation, options)).join('\n\n');
}

function attribute(quotation: QuotationRecord, options: CitationOptions): string {
  const { speaker, zh, said, via } = quotation;
  const parts = [
    inLocale(options, speaker.name, speaker.zh?.name),
    inLocale(options, quotation.role, zh?.role),
    inLocale(options, quotation.occasion, zh?.occasion),
    said && citeDate(said, options),
    via && wordBefore(options.labels.via, inLocale(options, via, zh?.via)),
  ];
  return endSentence(parts.filter((part) => part).join(', '));
}
