import { useState } from 'preact/hooks';
import { Card } from '../../../components/card/Card.tsx';
import type { Feedback } from '../../../components/feedback.ts';
import type { Text } from '../../../components/text.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { sample } from './sample-pack.ts';

/** A card that behaves: what is pressed is kept, and told in `document.title`. */
export function CardStage({
  termId,
  failing = false,
  brief = false,
  text,
}: {
  termId: string;
  failing?: boolean;
  brief?: boolean;
  text: Text;
}) {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set(['liu-2010-sovereignty']));
  const [pinned, setPinned] = useState(false);
  const [feedback, setFeedback] = useState<Feedback>();
  const [id, setId] = useState(termId);
  const toggleSave = (quotation: QuotationRecord) => {
    if (failing)
      return setFeedback({ id: quotation.id, failed: 'save', why: 'the browser’s storage is full.' });
    const next = new Set(saved);
    const had = next.delete(quotation.id);
    if (!had) next.add(quotation.id);
    setSaved(next);
    setFeedback({ id: quotation.id, done: had ? 'removed' : 'saved' });
  };
  const actions = {
    copy: (quotation: QuotationRecord) => setFeedback({ id: quotation.id, done: 'copied' }),
    toggleSave,
    togglePin: () => setPinned(!pinned),
    close: () => {
      document.title = 'closed';
    },
    showRelated: setId,
  };
  return (
    <Card
      record={sample.term(id)}
      brief={brief}
      saved={saved}
      pinned={pinned}
      text={text}
      actions={actions}
      feedback={feedback}
    />
  );
}
