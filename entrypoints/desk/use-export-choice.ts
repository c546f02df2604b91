import { useEffect, useState } from 'preact/hooks';
import type { ExportChoice } from '../../components/desk/export/props.ts';
import type { ExportChoiceStore } from '../../storage/export-choice.ts';

const first: ExportChoice = { format: 'html', style: 'chicago-notes', withNotes: true, withMet: false };

/** How passages are exported: as the last time, until something else is chosen. */
export function useExportChoice(store: ExportChoiceStore) {
  const [choice, setChoice] = useState<ExportChoice>();
  useEffect(() => {
    store.read().then(
      (last) => setChoice((chosen) => chosen ?? last),
      (error: unknown) => console.warn('On Record could not read how passages were exported last:', error),
    );
  }, [store]);
  const current = choice ?? first;
  return {
    choice: current,
    choose(change: Partial<ExportChoice>) {
      const next = { ...current, ...change };
      setChoice(next);
      store
        .write(next)
        .catch((error: unknown) =>
          console.warn('On Record could not keep how passages are exported:', error),
        );
    },
  };
}
