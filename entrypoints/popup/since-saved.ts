import type { SavedItem } from '../../components/popup/props.ts';
import type { CorpusRecord, QuotationRecord } from '../../corpus/pack/record.ts';

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

/** What became of a quotation in the record since it was saved; undefined: nothing. */
export function sinceSaved(quotation: QuotationRecord, record: CorpusRecord): SavedItem['since'] {
  const now = record.quotation(quotation.id);
  if (!now) return 'gone';
  return printed(now) === printed(quotation) ? undefined : { now };
}
