import type { Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';
import type { PopupActions, Ref } from './props.ts';

/** What every row of the popup needs beside what it shows. */
export interface PopupContext {
  text: Text;
  actions: PopupActions;
  saved: ReadonlySet<string>;
  feedback: Feedback | undefined;
  open(ref: Ref): void;
}
