import { describeFeedback, rawData } from '../../feedback.ts';
import type { ShelfProps } from './props.ts';

/** What can't be read is not dropped: it is kept aside, and can be taken out as it is. */
export function KeptAside({
  keptAside,
  feedback,
  text,
  actions,
}: Pick<ShelfProps, 'keptAside' | 'feedback' | 'text' | 'actions'>) {
  if (keptAside === 0) return null;
  return (
    <div class="kept-aside" role="note">
      <span>{text.count('keptAside', keptAside)}</span>{' '}
      <button type="button" class="more" onClick={actions.copyKeptAside}>
        {text.t('copyRaw')}
      </button>
      {feedback?.id === rawData && <span class="told-what">{describeFeedback(feedback, text)}</span>}
    </div>
  );
}
