import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Saved as SavedProps } from '../../components/popup/props.ts';
import type { CorpusRecord, QuotationRecord } from '../../corpus/pack/record.ts';
import type { Unreadable } from '../../storage/collection.ts';
import type { Saved, SavedQuotation } from '../../storage/saved.ts';
import { sinceSaved } from './since-saved.ts';

interface Listed {
  state: SavedProps['state'];
  items: SavedQuotation[];
  unreadable: Unreadable[];
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The saved quotations, live; and what can be done with them. Failures reject, for the caller to show. */
export function useSaved(saved: Saved, record: CorpusRecord | undefined) {
  const [listed, setListed] = useState<Listed>({ state: 'loading', items: [], unreadable: [] });
  const [removed, setRemoved] = useState<SavedQuotation>();

  useEffect(() => {
    const watching = new AbortController();
    const load = () =>
      saved.list().then(
        (list) => setListed({ state: 'ready', ...list }),
        (error: unknown) => setListed({ state: { failed: reason(error) }, items: [], unreadable: [] }),
      );
    void load();
    saved.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [saved]);

  const { state, items, unreadable } = listed;
  const props: SavedProps = useMemo(
    () => ({
      state,
      items: items.map(({ quotation }) => ({ quotation, since: record && sinceSaved(quotation, record) })),
      ids: new Set(items.map(({ quotation }) => quotation.id)),
      keptAside: unreadable.length,
      removed: removed?.quotation,
    }),
    [state, items, unreadable, removed, record],
  );

  async function remove({ id }: QuotationRecord) {
    const item = items.find(({ quotation }) => quotation.id === id);
    await saved.remove(id);
    setRemoved(item);
  }

  async function undoRemove() {
    if (removed) await saved.restore(removed);
    setRemoved(undefined);
  }

  async function save(quotation: QuotationRecord) {
    await saved.save(quotation);
    if (removed?.quotation.id === quotation.id) setRemoved(undefined);
  }

  return { saved: props, save, remove, undoRemove, unreadable };
}
