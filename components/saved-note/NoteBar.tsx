import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedNoteProps } from './props.ts';

/** The reader's note: a button that opens a field; what is typed is kept as it is typed. */
function OwnNote({ note, text, actions }: SavedNoteProps) {
  const [isOpened, setOpened] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpened) field.current?.focus({ preventScroll: true });
  }, [isOpened]);
  if (!isOpened && note === '')
    return (
      <button type="button" class="action" onClick={() => setOpened(true)}>
        {text.t('savedNoteAdd')}
      </button>
    );
  return (
    <textarea
      ref={field}
      class="own-note"
      rows={2}
      aria-label={text.t('savedNoteYours')}
      placeholder={text.t('savedNoteYours')}
      defaultValue={note}
      onInput={(event) => actions.setNote(event.currentTarget.value)}
      onFocus={() => setOpened(true)}
    />
  );
}

/** What can be done next. */
export function NoteBar(props: SavedNoteProps) {
  const { state, failure, text, actions } = props;
  const button = (name: string, run: () => void) => (
    <button type="button" class="action" onClick={run}>
      {name}
    </button>
  );
  if (state === 'nothing' || state === 'field' || state === 'interrupted') return null;
  return (
    <div class="bar">
      {state === 'saved' && <OwnNote {...props} />}
      {state === 'ask' && button(text.t('savedNoteDecline'), actions.close)}
      {state === 'ask' && button(text.t('savedNoteKeep'), actions.keep)}
      {failure?.makeRoom && button(text.t('makeRoom'), failure.makeRoom)}
      {state === 'unsaved' && button(text.t('save'), actions.keep)}
      {(state === 'saved' || state === 'removed') && button(text.t('undo'), actions.undo)}
    </div>
  );
}
