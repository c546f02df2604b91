import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { EntryContext } from '../statement/entry-context.ts';
import { Actions } from './Actions.tsx';

type Context = Pick<EntryContext, 'saved' | 'feedback' | 'text' | 'actions'>;

interface Props {
  quotation: QuotationRecord;
  context: Context;
  describedBy: string;
}

/** The feedback that belongs to a quotation, if it is the one that was acted on. */
export const feedbackOn = ({ id }: { id: string }, { feedback }: Pick<EntryContext, 'feedback'>) =>
  feedback?.id === id ? feedback : undefined;

/** Copy and Save for one quotation. */
export function QuotationActions({ quotation, context, describedBy }: Props) {
  const { saved, text, actions } = context;
  return (
    <Actions
      saved={saved.has(quotation.id)}
      describedBy={describedBy}
      feedback={feedbackOn(quotation, context)}
      text={text}
      copy={() => actions.copy(quotation)}
      toggleSave={() => actions.toggleSave(quotation)}
      undo={actions.undoRemove}
    />
  );
}
