import { useRef } from 'preact/hooks';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { speakerName } from '../quotation/names.ts';
import { dateInWords, shownDate } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';
import { useLostFocus } from './use-focus.ts';

interface Props {
  removed: QuotationRecord | undefined;
  text: Text;
  undo(): void;
}

/** What was removed last, and the way back. It takes the focus that the removed row had. */
export function UndoBar({ removed, text, undo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLostFocus(button, removed);
  if (removed === undefined) return null;
  return (
    <div class="undo">
      <span>
        {text.t('removedWhat', speakerName(removed, text).children, dateInWords(shownDate(removed, text)))}
      </span>
      <button type="button" class="action" ref={button} onClick={undo}>
        {text.t('undo')}
      </button>
    </div>
  );
}
