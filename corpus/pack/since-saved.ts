import type { CorpusRecord, QuotationRecord } from './record.ts';

/** What a reader would print: a change in any of it is a correction worth telling. */
const printed = ({ text, speaker, role, occasion, said, via, source }: QuotationRecord) =>
  JSON.stringify([
    text,
    speaker.name,
    role,
    occasion,
    said?.date,
    said?.basis,
    via,
    source.title,
    source.publisher ?? source['container-title'],
    source.issuedBasis.date,
    source.issuedBasis.basis,
    source.URL,
  ]);

/** Absent: nothing; `gone` where the record has dropped it. */
type SinceSaved = { now: QuotationRecord } | 'gone' | undefined;

/** What became of a quotation in the record since it was saved; undefined: nothing. */
export function sinceSaved(quotation: QuotationRecord, record: CorpusRecord): SinceSaved {
  const now = record.quotation(quotation.id);
  if (!now) return 'gone';
  return printed(now) === printed(quotation) ? undefined : { now };
}
