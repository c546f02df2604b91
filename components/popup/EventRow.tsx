import { useId } from 'preact/hooks';
import type { FactRecord } from '../../corpus/pack/record.ts';
import { describeFeedback } from '../feedback.ts';
import { localized } from '../localized.ts';
import { DateShown } from '../quotation/DateShown.tsx';
import { Failure } from '../quotation/Failure.tsx';
import { viaName } from '../quotation/names.ts';
import { feedbackOn } from '../quotation/QuotationActions.tsx';
import { SourceName } from '../quotation/SourceName.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import { Marked } from '../said/Marked.tsx';
import { factHeading } from '../statement/fact-heading.ts';
import { Row } from './Row.tsx';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  fact: FactRecord;
  words: readonly string[];
  current?: boolean;
  context: RowContext;
}

/** Copy, which for a fact gives our words with their source; a fact can't be saved. */
export function FactActions({
  fact,
  context,
  describedBy,
}: Omit<Props, 'words' | 'current'> & { describedBy: string }) {
  const { text, actions } = context;
  const feedback = feedbackOn(fact, context);
  const done = feedback !== undefined && 'done' in feedback;
  return (
    <span class={done ? 'actions told' : 'actions'}>
      {done && <span class="told-what">{describeFeedback(feedback, text)}</span>}
      <button
        type="button"
        class="action"
        aria-describedby={describedBy}
        onClick={() => actions.copyFact(fact)}
      >
        {text.t('copy')}
      </button>
    </span>
  );
}

/** A dated fact that answers a query: sans throughout, since the words are ours. */
export function EventRow({ fact, words, current = false, context }: Props) {
  const id = useId();
  const { text } = context;
  const own = localized(text, fact.text, fact.zh?.text);
  const open = () => context.open({ kind: 'event', id: fact.id });
  return (
    <Row
      rowKey={rowKey('event', fact.id)}
      open={open}
      current={current}
      copy={() => context.actions.copyFact(fact)}
    >
      <div class="who">
        <button type="button" data-main class="main tag" aria-describedby={`${id}-date ${id}`} onClick={open}>
          {factHeading(fact, text)}
        </button>
        <DateShown id={`${id}-date`} date={shownDate(fact, text)} />
      </div>
      <p class="ours" id={id} lang={own.lang}>
        <Marked text={own.children} words={words} />
      </p>
      <Failure feedback={feedbackOn(fact, context)} text={text} />
      <div class="foot">
        <span class="source-name">
          <SourceName source={fact.source} via={viaName(fact, text)} text={text} />
        </span>
        <FactActions fact={fact} context={context} describedBy={id} />
      </div>
    </Row>
  );
}
