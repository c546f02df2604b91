import { describeFeedback, type Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';

/** Says in place what did not work, and leads to where it can be mended. */
export function Failure({ feedback, text }: { feedback: Feedback | undefined; text: Text }) {
  if (feedback === undefined || 'done' in feedback) return null;
  return (
    <p class="failure">
      {describeFeedback(feedback, text)}
      {feedback.makeRoom && (
        <>
          {' '}
          <button type="button" class="more" onClick={feedback.makeRoom}>
            {text.t('makeRoom')}
          </button>
        </>
      )}
    </p>
  );
}
