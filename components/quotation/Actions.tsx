import { useRef } from 'preact/hooks';
import { describeFeedback, type Feedback } from '../feedback.ts';
import { SaveIcon } from '../icons/SaveIcon.tsx';
import type { Text } from '../text.ts';

interface Props {
  saved: boolean;
  /** The id of what tells this entry's buttons from another's: who spoke, or which wording it is. */
  describedBy: string;
  feedback: Feedback | undefined;
  text: Text;
  copy(): void;
  toggleSave(): void;
  undo?: (() => void) | undefined;
}

/** Copy and Save. What came of them stands before them; their names never change. */
export function Actions({ saved, describedBy, feedback, text, copy, toggleSave, undo }: Props) {
  const saveButton = useRef<HTMLButtonElement>(null);
  const done = feedback !== undefined && 'done' in feedback;
  // Undo goes when it is pressed: the keyboard must not go with it.
  const undoAndStay = () => {
    saveButton.current?.focus();
    undo?.();
  };
  return (
    <span class={done ? 'actions told' : 'actions'}>
      {done && <span class="told-what">{describeFeedback(feedback, text)}</span>}
      {done && feedback.done === 'removed' && undo !== undefined && (
        <button type="button" class="action" onClick={undoAndStay} aria-describedby={describedBy}>
          {text.t('undo')}
        </button>
      )}
      <button type="button" class="action" onClick={copy} aria-describedby={describedBy}>
        {text.t('copy')}
      </button>
      <button
        ref={saveButton}
        type="button"
        class="action"
        onClick={toggleSave}
        aria-pressed={saved}
        aria-describedby={describedBy}
      >
        <SaveIcon filled={saved} />
        {text.t('save')}
      </button>
    </span>
  );
}
