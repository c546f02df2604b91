import type { RefObject } from 'preact';
import { describeFeedback } from '../../feedback.ts';
import { feedbackOn } from '../../quotation/QuotationActions.tsx';
import type { ShelfItem } from './props.ts';
import type { ShelfContext } from './shelf-context.ts';

export type Edited = 'note' | 'speaker';

interface Props {
  item: ShelfItem;
  context: ShelfContext;
  describedBy: string;
  /** The buttons that open a field, to give them the keyboard back. */
  buttons: Record<Edited, RefObject<HTMLButtonElement | null>>;
  edit(what: Edited): void;
}

/** What can be done with one passage: quiet until its row is looked at. */
export function ShelfRowActions({ item, context, describedBy, buttons, edit }: Props) {
  const { text, actions, remove } = context;
  const feedback = feedbackOn(item, context);
  const done = feedback !== undefined && 'done' in feedback;
  const isOwn = item.passage.kind === 'selection';
  const shared = { type: 'button', class: 'action', 'aria-describedby': describedBy } as const;
  return (
    <span class={done ? 'actions told' : 'actions'}>
      {done && <span class="told-what">{describeFeedback(feedback, text)}</span>}
      <button {...shared} onClick={() => actions.copy([item])}>
        {text.t('copy')}
      </button>
      {isOwn && (
        <button {...shared} ref={buttons.speaker} onClick={() => edit('speaker')}>
          {text.t('shelfSpeaker')}
        </button>
      )}
      <button {...shared} ref={buttons.note} onClick={() => edit('note')}>
        {text.t('shelfNote')}
      </button>
      <button {...shared} onClick={() => remove([item.id])}>
        {text.t('remove')}
      </button>
    </span>
  );
}
