import { CloseIcon } from '../icons/CloseIcon.tsx';
import { Said } from '../said/Said.tsx';
import { Byline } from './Byline.tsx';
import { describeState } from './describe-state.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { NoteBar } from './NoteBar.tsx';
import type { SavedNoteProps } from './props.ts';

/** About how many characters of the passage are shown. */
const shown = 140;

/** What came of saving a selection, in the page's corner: where it went, a note on it, and the way back. */
export function SavedNote(props: SavedNoteProps) {
  const { state, failure, selection, text, actions } = props;
  const told = describeState(props);
  return (
    <section class="on-record saved-note" aria-label={text.t('savedNote')} lang={text.locale}>
      <div class="top">
        <p class={failure ? 'failure' : 'told'}>
          <b>{told}</b> {state === 'saved' && !failure && <FolderChoice {...props} />}
        </p>
        <button type="button" class="tool" aria-label={text.t('close')} onClick={actions.close}>
          <CloseIcon />
        </button>
      </div>
      {selection && (
        <>
          <Said text={selection.text} lang={selection.page.lang ?? ''} printed max={shown} />
          <Byline page={selection.page} text={text} />
        </>
      )}
      <NoteBar {...props} />
      <p role="status" class="unseen">
        {told}
      </p>
    </section>
  );
}
