import type { Text } from '../text.ts';
import type { Pause, PopupActions } from './props.ts';

interface Props {
  pause: Pause;
  text: Text;
  actions: Pick<PopupActions, 'setPaused'>;
}

/** Says that marking is paused everywhere, with the way back; and where pausing failed. */
export function PauseNotice({ pause, text, actions }: Props) {
  return (
    <>
      {pause.paused && (
        <div class="site-notice" role="note">
          <p>{text.t('pausedEverywhere')}</p>
          <button type="button" class="primary" onClick={() => actions.setPaused(false)}>
            {text.t('resume')}
          </button>
        </div>
      )}
      {pause.failed !== undefined && (
        <p class="failure" role="alert">
          {text.t('notStored', text.t('pauseEverywhere'), pause.failed)}
        </p>
      )}
    </>
  );
}
