import { describeFeedback, type Feedback } from './feedback.ts';
import type { Text } from './text.ts';

interface Props {
  feedback: Feedback | undefined;
  text: Text;
  /** Said when there is no feedback: "7 results". */
  otherwise?: string | undefined;
}

const turns = new WeakMap<Feedback, number>();
let turn = 0;

/** A trailing space, on every other turn: the same words twice are otherwise announced once. */
function alternate(feedback: Feedback): string {
  const own = turns.get(feedback) ?? ++turn;
  turns.set(feedback, own);
  return own % 2 === 0 ? '\u00A0' : '';
}

/** Tells a screen reader what a button did. Sighted readers see it at the button. */
export function Announcer({ feedback, text, otherwise = '' }: Props) {
  const words = feedback === undefined ? otherwise : describeFeedback(feedback, text) + alternate(feedback);
  return (
    <p role="status" class="unseen">
      {words}
    </p>
  );
}
