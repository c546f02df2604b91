import { describeFeedback, everything, rawData } from '../feedback.ts';
import type { Saved } from './props.ts';
import type { PopupContext } from './row-context.ts';
import { SavedRow } from './SavedRow.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  saved: Saved;
  context: PopupContext;
}

/** How many there are, and Copy all. */
function SavedHead({ saved, context: { text, actions, feedback } }: Props) {
  const told = feedback?.id === everything ? describeFeedback(feedback, text) : undefined;
  return (
    <div class="sum">
      {text.count('savedOrder', saved.items.length)}
      <span class="actions told">
        {told !== undefined && <span class="told-what">{told}</span>}
        <button type="button" class="action" onClick={actions.copyAll}>
          {text.t('copyAll')}
        </button>
      </span>
    </div>
  );
}

/** What can't be read is not dropped: it is kept aside, and can be taken out as it is. */
function KeptAside({ saved, context: { text, actions, feedback } }: Props) {
  if (saved.keptAside === 0) return null;
  return (
    <div class="kept-aside" role="note">
      <span>{text.count('keptAside', saved.keptAside)}</span>{' '}
      <button type="button" class="more" onClick={actions.copyKeptAside}>
        {text.t('copyRaw')}
      </button>
      {feedback?.id === rawData && <span class="told-what">{describeFeedback(feedback, text)}</span>}
    </div>
  );
}

/** The reader's own selections stand on the desk. */
function Selections({ saved: { selections = 0 }, context: { text, actions } }: Props) {
  if (selections === 0) return null;
  return (
    <p class="pad small selections">
      {text.count('savedSelections', selections)}{' '}
      <button type="button" class="more" onClick={actions.openSaved}>
        {text.t('savedOnDesk')}
      </button>
    </p>
  );
}

/** The quotations that were saved, the last one first, as they read when they were saved. */
export function SavedPanel({ saved, context }: Props) {
  const { text } = context;
  if (typeof saved.state === 'object')
    return <p class="pad failure-page">{text.t('savedFailed', saved.state.failed)}</p>;
  if (saved.state === 'loading') return <Waiting>{text.t('openingRecord')}</Waiting>;
  return (
    <>
      <KeptAside saved={saved} context={context} />
      <Selections saved={saved} context={context} />
      {saved.items.length === 0 && saved.selections ? null : saved.items.length === 0 ? (
        <div class="pad">
          <p>{text.t('savedNone')}</p>
          <p class="small">{text.t('savedHow')}</p>
        </div>
      ) : (
        <>
          <SavedHead saved={saved} context={context} />
          <ul class="rows">
            {saved.items.map((item) => (
              <SavedRow key={item.quotation.id} item={item} context={context} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
