import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { describeFeedback, errorReport } from '../../feedback.ts';
import { SaveIcon } from '../../icons/SaveIcon.tsx';
import { feedbackOn } from '../../quotation/QuotationActions.tsx';
import { CiteMenu } from './CiteMenu.tsx';
import type { Citing } from './citing.ts';
import type { OpenedRecord } from './opened-record.ts';
import type { RecordContext } from './record-context.ts';

interface Props {
  record: OpenedRecord;
  context: RecordContext;
  citing: Citing;
  report(): void;
}

/** What came of the last press, in words; failures stand in the record itself. */
function Told({ id, context }: { id: string | undefined; context: RecordContext }) {
  const { text } = context;
  const feedback = id === undefined ? undefined : feedbackOn({ id }, context);
  const told = feedback ?? feedbackOn({ id: errorReport }, context);
  if (told === undefined || !('done' in told)) return null;
  return <span class="told-what">{describeFeedback(told, text)}</span>;
}

function SaveButton({ quotation, context }: { quotation: QuotationRecord; context: RecordContext }) {
  const saved = context.saved.has(quotation.id);
  return (
    <button
      type="button"
      class="button save"
      aria-pressed={saved}
      onClick={() => context.actions.toggleSave(quotation)}
    >
      <SaveIcon filled={saved} />
      {context.text.t('save')}
    </button>
  );
}

/** What can be done with the record that is open; it does not scroll. */
export function RecordBar({ record, context, citing, report }: Props) {
  const { text, actions } = context;
  const copy =
    record.kind === 'quotation'
      ? () => actions.copy(record.quotation)
      : record.kind === 'event'
        ? () => actions.copyFact(record.fact)
        : undefined;
  const id =
    record.kind === 'quotation' ? record.quotation.id : record.kind === 'event' ? record.fact.id : undefined;
  return (
    <div class="record-bar">
      {copy && (
        <button type="button" class="button" onClick={copy}>
          {text.t('copy')}
        </button>
      )}
      {record.kind === 'quotation' && (
        <CiteMenu
          text={text}
          prepare={citing.prepare}
          cite={(style) => citing.cite(record.quotation, style)}
        />
      )}
      {record.kind === 'quotation' && <SaveButton quotation={record.quotation} context={context} />}
      <Told id={id} context={context} />
      <button type="button" class="quiet-action report" title={text.t('reportError')} onClick={report}>
        {text.t('reportErrorShort')}
      </button>
    </div>
  );
}
