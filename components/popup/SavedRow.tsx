import { useId } from 'preact/hooks';
import { describeFeedback } from '../feedback.ts';
import { Failure } from '../quotation/Failure.tsx';
import { viaName } from '../quotation/names.ts';
import { feedbackOn } from '../quotation/QuotationActions.tsx';
import { Since } from '../quotation/Since.tsx';
import { SourceName } from '../quotation/SourceName.tsx';
import { Said } from '../said/Said.tsx';
import type { SavedItem } from './props.ts';
import { QuotationRowHead } from './QuotationRowHead.tsx';
import { Row } from './Row.tsx';
import type { PopupContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  item: SavedItem;
  context: PopupContext;
}

function SavedActions({ item: { quotation }, context, describedBy }: Props & { describedBy: string }) {
  const { text, actions } = context;
  const feedback = feedbackOn(quotation, context);
  const done = feedback !== undefined && 'done' in feedback;
  return (
    <span class={done ? 'actions told' : 'actions'}>
      {done && <span class="told-what">{describeFeedback(feedback, text)}</span>}
      <button
        type="button"
        class="action"
        aria-describedby={describedBy}
        onClick={() => actions.copy(quotation)}
      >
        {text.t('copy')}
      </button>
      <button
        type="button"
        class="action"
        aria-describedby={describedBy}
        onClick={() => actions.remove(quotation)}
      >
        {text.t('remove')}
      </button>
    </span>
  );
}

/** A saved quotation. It opens the record, unless the record no longer holds it. */
export function SavedRow({ item, context }: Props) {
  const id = useId();
  const { text, actions } = context;
  const { quotation, since } = item;
  const open = () => since !== 'gone' && context.open({ kind: 'quotation', id: quotation.id });
  return (
    <Row rowKey={rowKey('quotation', quotation.id)} open={open} copy={() => actions.copy(quotation)}>
      <QuotationRowHead
        id={id}
        quotation={quotation}
        words={[]}
        text={text}
        open={since === 'gone' ? undefined : open}
      />
      <Said id={`${id}-said`} text={quotation.text} lang={quotation.lang} />
      <Since saved={quotation} since={since} text={text} />
      <Failure feedback={feedbackOn(quotation, context)} text={text} />
      <div class="foot">
        <span class="source-name">
          <SourceName source={quotation.source} via={viaName(quotation, text)} text={text} />
        </span>
        <SavedActions item={item} context={context} describedBy={id} />
      </div>
    </Row>
  );
}
