import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { speakerName } from '../quotation/names.ts';
import { shownDate } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';

interface Props {
  removed: QuotationRecord | undefined;
  text: Text;
  undo(): void;
}

/** What was removed last, and the way back. */
export function UndoBar({ removed, text, undo }: Props) {
  if (removed === undefined) return null;
  return (
    <div class="undo">
      <span>{text.t('removedWhat', speakerName(removed, text).children, shownDate(removed, text).text)}</span>
      <button type="button" class="action" onClick={undo}>
        {text.t('undo')}
      </button>
    </div>
  );
}
