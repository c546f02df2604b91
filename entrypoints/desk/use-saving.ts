import { useEffect, useState } from 'preact/hooks';
import type { Feedback } from '../../components/feedback.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Saved, SavedQuotation } from '../../storage/saved.ts';

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
const none: ReadonlySet<string> = new Set();

/** Which quotations are saved, live; saving, removing and undoing, each with its feedback. */
export function useSaving(saved: Saved, tell: (feedback: Feedback) => void) {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  const [removed, setRemoved] = useState<SavedQuotation>();

  useEffect(() => {
    const watching = new AbortController();
    const load = () =>
      saved.list().then(
        ({ items }) => setIds(new Set(items.map(({ quotation }) => quotation.id))),
        // Shown as not saved; pressing Save will say what is wrong.
        (error: unknown) => console.warn('On Record could not read what is saved:', error),
      );
    void load();
    saved.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [saved]);

  async function toggle(quotation: QuotationRecord) {
    const { id } = quotation;
    try {
      const item = await saved.toggle(quotation);
      setRemoved(item);
      tell({ id, done: item ? 'removed' : 'saved' });
    } catch (error) {
      tell({ id, failed: ids?.has(id) ? 'remove' : 'save', why: reason(error) });
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
    ids: ids ?? none,
    count: ids?.size,
    toggleSave: (quotation: QuotationRecord) => void toggle(quotation),
    undoRemove: () => void undo(),
  };
}
