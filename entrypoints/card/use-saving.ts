import { useEffect, useState } from 'preact/hooks';
import type { Feedback } from '../../components/feedback.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Saved, SavedQuotation } from '../../storage/saved.ts';

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What is saved, kept up to date by storage's own events; saving, removing and undoing, each with its feedback. */
export function useSaving(saved: Saved, tell: (feedback: Feedback) => void, signal: AbortSignal) {
  const [items, setItems] = useState<ReadonlyMap<string, SavedQuotation>>(new Map());
  const [removed, setRemoved] = useState<SavedQuotation>();

  useEffect(() => {
    const load = () =>
      saved.list().then(
        (list) => setItems(new Map(list.items.map((item) => [item.quotation.id, item]))),
        // Shown as not saved; pressing Save will say what is wrong.
        (error: unknown) => console.warn('On Record could not read what is saved:', error),
      );
    void load();
    saved.watch(() => void load(), signal);
  }, [saved, signal]);

  async function toggle(quotation: QuotationRecord) {
    const { id } = quotation;
    try {
      const item = await saved.toggle(quotation);
      setRemoved(item);
      tell({ id, done: item ? 'removed' : 'saved' });
    } catch (error) {
      tell({ id, failed: items.has(id) ? 'remove' : 'save', why: reason(error) });
    }
  }

  async function undo() {
    if (!removed) return;
    const { id } = removed.quotation;
    try {
      await saved.restore(removed);
      tell({ id, done: 'saved' });
    } catch (error) {
      tell({ id, failed: 'save', why: reason(error) });
    }
  }

  return {
    ids: new Set(items.keys()),
    toggleSave: (quotation: QuotationRecord) => void toggle(quotation),
    undoRemove: () => void undo(),
  };
}
