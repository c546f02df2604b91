import { useId } from 'preact/hooks';
import { DateShown } from '../../quotation/DateShown.tsx';
import { Failure } from '../../quotation/Failure.tsx';
import { roleName, speakerName, termLabel } from '../../quotation/names.ts';
import { feedbackOn } from '../../quotation/QuotationActions.tsx';
import { shownDate } from '../../quotation/shown-date.ts';
import { Said } from '../../said/Said.tsx';
import { formsOf } from '../../statement/entry-context.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import type { OpenedRecord } from './opened-record.ts';
import { QuotationRecordFacts } from './QuotationRecordFacts.tsx';
import type { RecordContext } from './record-context.ts';
import { StatementList } from './StatementList.tsx';

interface Props {
  record: Extract<OpenedRecord, { kind: 'quotation' }>;
  context: RecordContext;
}

/** A quotation's whole record: the words, all that is known about them, and what stands around them. */
export function QuotationRecordView({ record, context }: Props) {
  const { quotation, statement, terms, around, voices } = record;
  const { text, words } = context;
  const id = useId();
  const openSpeaker = () => context.open({ kind: 'person', id: quotation.speaker.id });
  const name = speakerName(quotation, text);
  return (
    <>
      <div class="who">
        <h2 lang={name.lang} data-start tabIndex={-1}>
          <button type="button" class="plain" aria-describedby={id} onClick={openSpeaker}>
            {name.children}
          </button>
        </h2>
        <DateShown date={shownDate(quotation, text)} />
      </div>
      <p class="role" id={id} {...roleName(quotation, text)} />
      <Said text={quotation.text} lang={quotation.lang} />
      <Failure feedback={feedbackOn(quotation, context)} text={text} />
      <QuotationRecordFacts {...{ quotation, statement, terms, context }} />
      <BeforeAndAfter {...{ quotation, around, words, context }} />
      {voices && (
        <section>
          <h3 class="group-head">{text.t('otherVoices', termLabel(voices.term, text).children)}</h3>
          <StatementList statements={voices.statements} words={formsOf(voices.term)} context={context} />
        </section>
      )}
    </>
  );
}
