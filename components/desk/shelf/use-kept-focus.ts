import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusKey } from '../../popup/rows.ts';

/** The row after those that go, or else the one before them. */
function neighbourOf(ids: readonly string[], order: readonly string[]): string | undefined {
  const going = new Set(ids);
  const last = order.findLastIndex((id) => going.has(id));
  const after = order.slice(last + 1);
  const before = order.slice(0, Math.max(0, last)).filter((id) => !going.has(id));
  return after[0] ?? before.at(-1);
}

/** Keeps the keyboard in a list whose rows go: the next row gets it once the row that had it is gone. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: readonly string[]) {
  const next = useRef<string>(undefined);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (next.current === undefined || list.current === null) return;
    if (activeElement !== null && activeElement !== document.body) return;
    if (focusKey(list.current, next.current)) next.current = undefined;
  });
  /** Call before rows go. */
  return (going: readonly string[]) => {
    const hasFocus = list.current?.contains(document.activeElement) ?? false;
    next.current = hasFocus ? neighbourOf(going, order) : undefined;
  };
}
