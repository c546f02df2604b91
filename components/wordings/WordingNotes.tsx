import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { Failure } from '../quotation/Failure.tsx';
import { Notes, notesOf } from '../quotation/Notes.tsx';
import { feedbackOn } from '../quotation/QuotationActions.tsx';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import type { Disclosure } from '../quotation/use-disclosure.ts';
import type { EntryContext } from '../statement/entry-context.ts';

interface Props {
  wording: QuotationRecord;
  context: EntryContext;
  record: Disclosure;
}

/** What there is to know about one wording: what failed, and on request its source with the notes on it. */
export function WordingNotes({ wording, context, record }: Props) {
  return (
    <>
      <Failure feedback={feedbackOn(wording, context)} text={context.text} />
      {record.open && (
        <div class="wording-record">
          <SourceRecord source={wording.source} text={context.text} />
          <Notes notes={notesOf(wording, context.text)} />
        </div>
      )}
    </>
  );
}
