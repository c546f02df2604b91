import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How many things stand beside one another. `panel`: one, what opens replaces the list; `slide`: one, a record
 * opens under its row; `list`: one, filters open in place above it; `columns`: filters, list and record.
 */
export type Layout = 'panel' | 'slide' | 'list' | 'columns';

const widths = [
  ['columns', '(min-width: 1080px)'],
  ['list', '(min-width: 720px)'],
  ['slide', '(min-width: 480px)'],
] as const;

const layoutNow = (): Layout => widths.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'panel';

/** The layout that the window's width has room for, kept up to date. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useLayoutEffect(() => {
    const watching = new AbortController();
    for (const [, query] of widths)
      matchMedia(query).addEventListener('change', () => setLayout(layoutNow()), {
        signal: watching.signal,
      });
    // The window may have changed its width since it was first looked at.
    setLayout(layoutNow());
    return () => watching.abort();
  }, []);
  return layout;
}
