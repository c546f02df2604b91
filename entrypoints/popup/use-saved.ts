import { useMemo } from 'preact/hooks';
import type { Saved as SavedProps } from '../../components/popup/props.ts';
import { type KeptOptions, useKept } from '../../components/use-kept.ts';
import type { Passage } from '../../corpus/pack/passage.ts';
import type { CorpusRecord, QuotationRecord } from '../../corpus/pack/record.ts';
import { sinceSaved } from '../../corpus/pack/since-saved.ts';

const quotationsIn = (passages: readonly Passage[]): QuotationRecord[] =>
  passages.flatMap((passage) => (passage.kind === 'quotation' ? [passage.quotation] : []));

/** The saved quotations as the popup shows them, live; and what can be done with them. */
export function useSaved<Change>(options: KeptOptions<Change>, record: CorpusRecord | undefined) {
  const { state, items, ids, unreadable, removed, toggle, remove, undo } = useKept(options);
  const props: SavedProps = useMemo(
    () => ({
      state,
      items: quotationsIn(items.map(({ passage }) => passage)).map((quotation) => ({
        quotation,
        since: record && sinceSaved(quotation, record),
      })),
      ids,
      selections: items.filter(({ passage }) => passage.kind === 'selection').length,
      keptAside: unreadable.length,
      removed: removed?.kind === 'quotation' ? removed.quotation : undefined,
    }),
    [state, items, ids, unreadable, removed, record],
  );
  return {
    saved: props,
    unreadable,
    toggleSave: (quotation: QuotationRecord) => toggle({ kind: 'quotation', quotation }),
    remove: (quotation: QuotationRecord) => remove({ kind: 'quotation', quotation }),
    undoRemove: undo,
  };
}
