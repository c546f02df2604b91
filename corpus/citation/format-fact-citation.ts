import type { FactRecord } from '../pack/record.ts';
import { type CitationOptions, citeSource, endSentence, inLocale } from './cite-source.ts';
import { formatDate } from './format-date.ts';
import { wordBefore } from './punctuation.ts';

/**
 * A dated fact as it is copied. The words are ours, so they stand without
 * quotation marks and nobody is their speaker; the source is cited for them:
 * `TEXT (DATE; according to CLAIMANT; via INTERMEDIARY). “TITLE”, PUBLISHER, DATE PUBLISHED. URL`.
 * What isn't known is left out; `, inferred` follows an inferred date, which stands in brackets already.
 */
export function formatFactCitation(fact: FactRecord, options: CitationOptions): string {
  const { claimedBy, date, via } = fact;
  const { labels } = options;
  const claimant = claimedBy && inLocale(options, claimedBy.name, claimedBy.zh);
  const remarks = [
    date && formatDate(date.date, options.locale) + (date.basis === 'inferred' ? `, ${labels.inferred}` : ''),
    claimant && wordBefore(labels.accordingTo, claimant),
    via && wordBefore(labels.via, inLocale(options, via, fact.zh?.via)),
  ].filter((part) => part);
  const text = inLocale(options, fact.text, fact.zh?.text);
  const source = citeSource(fact.source, options);
  if (remarks.length === 0) return `${endSentence(text)} ${source}`;
  return `${text.replace(/[.。]$/, '')} (${remarks.join('; ')}). ${source}`;
}
