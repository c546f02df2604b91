import type { RefObject } from 'preact';
import { BackIcon } from '../../icons/BackIcon.tsx';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import type { Ref } from '../../popup/props.ts';
import { rowKey } from '../../popup/rows.ts';
import type { Citing } from './citing.ts';
import { FactRecordView, PersonRecordView, TermRecordView } from './OtherRecordViews.tsx';
import type { OpenedRecord } from './opened-record.ts';
import { QuotationRecordView } from './QuotationRecordView.tsx';
import { RecordBar } from './RecordBar.tsx';
import type { RecordContext } from './record-context.ts';

interface Props {
  opened: Ref;
  record: OpenedRecord;
  /** "Record, result 2 of 8". */
  heading: string;
  context: RecordContext;
  /** It stands in place of the list: Close is then Back. */
  replaces: boolean;
  closeButton: RefObject<HTMLButtonElement | null>;
  /** One record back, where one was opened from another. */
  back: (() => void) | undefined;
  close(): void;
  citing: Citing;
  report(): void;
}

function Content({ record, context }: Pick<Props, 'record' | 'context'>) {
  switch (record.kind) {
    case 'quotation':
      return <QuotationRecordView record={record} context={context} />;
    case 'event':
      return <FactRecordView record={record} context={context} />;
    case 'term':
      return <TermRecordView record={record} context={context} />;
    case 'person':
      return <PersonRecordView record={record} context={context} />;
  }
}

/** One record: where it stands among the results, the whole of it, and what can be done with it. */
export function RecordView(props: Props) {
  const { opened, record, heading, context, replaces, closeButton, back, close, citing, report } = props;
  const { text } = context;
  const goBack = back ?? (replaces ? close : undefined);
  return (
    <section class="desk-record" data-column="record" aria-label={heading}>
      <div class="record-head">
        {goBack && (
          <button type="button" class="back" ref={replaces ? closeButton : null} onClick={goBack}>
            <BackIcon />
            {text.t('back')}
          </button>
        )}
        <span class="record-place">{heading}</span>
        {!(replaces && goBack === close) && (
          <button
            type="button"
            class="tool"
            aria-label={text.t('close')}
            ref={replaces ? null : closeButton}
            onClick={close}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <div class="record-scroll" key={rowKey(opened.kind, opened.id)}>
        <Content record={record} context={context} />
      </div>
      <RecordBar {...{ record, context, citing, report }} />
    </section>
  );
}
