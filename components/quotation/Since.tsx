import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { Said } from '../said/Said.tsx';
import type { Text } from '../text.ts';

interface Props {
  /** As it read when it was saved. */
  saved: QuotationRecord;
  /** What became of it; `gone` where the record has dropped it. */
  since: { now: QuotationRecord } | 'gone' | undefined;
  text: Text;
}

/** Says when the record no longer reads as it was saved, and how it reads now. */
export function Since({ saved, since, text }: Props) {
  if (since === undefined) return null;
  if (since === 'gone') return <p class="since">{text.t('gone')}</p>;
  if (since.now.text === saved.text) return <p class="since">{text.t('correctedDetails')}</p>;
  return (
    <div class="since">
      <p>{text.t('corrected')}</p>
      <Said text={since.now.text} lang={since.now.lang} />
    </div>
  );
}
