import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { citationOptions } from '../../components/citation-options.ts';
import type { Feedback } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import { formatCitation } from '../../corpus/citation/format-citation.ts';
import type { QuotationRecord, TermRecord } from '../../corpus/pack/record.ts';
import type { Saved, SavedQuotation } from '../../storage/saved.ts';
import { copyText } from './copy-text.ts';
import { pageDate } from './page-date.ts';

export interface MountOptions {
  frame: HTMLElement;
  record: TermRecord;
  text: Text;
  saved: Saved;
  window: Window;
  onPin(pinned: boolean): void;
  onDismiss(): void;
  signal: AbortSignal;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The saved quotations by id, kept up to date by storage's own events. */
function useSaved(saved: Saved, signal: AbortSignal): ReadonlyMap<string, SavedQuotation> {
  const [items, setItems] = useState<ReadonlyMap<string, SavedQuotation>>(new Map());
  useEffect(() => {
    const load = async () => {
      const list = await saved.list();
      setItems(new Map(list.items.map((item) => [item.quotation.id, item])));
    };
    void load();
    saved.watch(() => void load(), signal);
  }, [saved, signal]);
  return items;
}

function LiveCard({ record, text, saved, window, onPin, onDismiss, signal }: Omit<MountOptions, 'frame'>) {
  const items = useSaved(saved, signal);
  const [published] = useState(() => pageDate(window.document));
  const [pinned, setPinned] = useState(false);
  const [feedback, setFeedback] = useState<Feedback>();
  const [removed, setRemoved] = useState<SavedQuotation>();

  function copy(quotation: QuotationRecord) {
    const citation = formatCitation(quotation, citationOptions(text));
    const { id } = quotation;
    setFeedback(
      copyText(window, citation)
        ? { id, done: 'copied' }
        : { id, failed: 'copy', why: text.t('copyRefused') },
    );
  }

  async function toggleSave(quotation: QuotationRecord) {
    const { id } = quotation;
    const item = items.get(id);
    try {
      await (item ? saved.remove(id) : saved.save(quotation));
      setRemoved(item);
      setFeedback({ id, done: item ? 'removed' : 'saved' });
    } catch (error) {
      setFeedback({ id, failed: item ? 'remove' : 'save', why: reason(error) });
    }
  }

  async function undoRemove() {
    if (!removed) return;
    const { id } = removed.quotation;
    try {
      await saved.restore(removed);
      setFeedback({ id, done: 'saved' });
    } catch (error) {
      setFeedback({ id, failed: 'save', why: reason(error) });
    }
  }

  function togglePin() {
    setPinned(!pinned);
    onPin(!pinned);
  }

  const actions = {
    copy,
    toggleSave: (quotation: QuotationRecord) => void toggleSave(quotation),
    undoRemove: () => void undoRemove(),
    togglePin,
    close: onDismiss,
  };
  return (
    <Card
      record={record}
      saved={new Set(items.keys())}
      pinned={pinned}
      pageDate={published}
      text={text}
      actions={actions}
      feedback={feedback}
    />
  );
}

/** Shows a term's card in its frame until the signal aborts. */
export function mountCard({ frame, ...options }: MountOptions): void {
  render(<LiveCard {...options} />, frame);
  options.signal.addEventListener('abort', () => render(null, frame), { once: true });
}
