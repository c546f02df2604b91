import type { Text } from '../../text.ts';
import type { OpenedRecord } from '../record/opened-record.ts';
import type { Answer } from './find-props.ts';

/** Where a record stands among the results, from 0; −1 where it is none of them. */
function placeOf(record: OpenedRecord, results: Answer['results']): number {
  return results.findIndex((result) => {
    if (result.kind !== record.kind) return false;
    if (result.kind === 'quotation')
      return record.kind === 'quotation' && result.ids.includes(record.quotation.id);
    if (record.kind === 'term') return result.id === record.record.term.id;
    if (record.kind === 'person') return result.id === record.person.id;
    return record.kind === 'event' && result.id === record.fact.id;
  });
}

/** "Record of wording 1 of 2, result 2 of 8". */
export function recordHeading(record: OpenedRecord, answer: Answer | undefined, text: Text): string {
  const renderings = record.kind === 'quotation' ? record.statement.renderings : [];
  const wording =
    record.kind === 'quotation' ? renderings.findIndex(({ id }) => id === record.quotation.id) + 1 : 0;
  const what =
    renderings.length > 1 ? text.t('recordOfWording', wording, renderings.length) : text.t('record');
  const place = answer === undefined ? -1 : placeOf(record, answer.results);
  return text.join([what, place < 0 ? undefined : text.t('resultOf', place + 1, answer?.total ?? 0)]);
}
