import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { shownDate } from './shown-date.ts';

/** What was mended in the printed words, in the interface's language where the record has it. */
export const repairsOf = ({ repairs = [], zh }: QuotationRecord, text: Text): readonly string[] =>
  text.locale === 'zh-CN' ? (zh?.repairs ?? repairs) : repairs;

/** What a reader may ask about a quotation beside its words: how a date was worked out, what was mended. */
export function notesOf(quotation: QuotationRecord, text: Text): string[] {
  const date = shownDate(quotation, text);
  const derived = date.mark === undefined && date.reason !== undefined ? [date.reason] : [];
  return [...derived, ...repairsOf(quotation, text).map((repair) => text.t('repair', repair))];
}

/** Remarks in small print beneath a quotation. */
export function Notes({ notes }: { notes: string[] }) {
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
