import type { Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';
import type { PopupActions, Ref } from './props.ts';

/** What every row of a list needs beside what it shows. */
export interface RowContext {
  text: Text;
  actions: Pick<PopupActions, 'copy' | 'copyFact' | 'toggleSave' | 'undoRemove'>;
  saved: ReadonlySet<string>;
  feedback: Feedback | undefined;
  open(ref: Ref): void;
}

/** What every row of the popup needs. */
export interface PopupContext extends RowContext {
  actions: PopupActions;
}
