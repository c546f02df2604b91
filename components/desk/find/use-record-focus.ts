import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusKey } from '../../popup/rows.ts';

interface Options {
  results: RefObject<HTMLElement | null>;
  field: RefObject<HTMLElement | null>;
  closeButton: RefObject<HTMLElement | null>;
  /** Of the row whose record is open. */
  openedKey: string | undefined;
  /** The record stands in place of the list. */
  replaces: boolean;
}

/** Nothing has the keyboard, or what is not to be seen; or, after a press on mere text, the panel around it all. */
function isLost(results: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement.contains(results) || !activeElement.checkVisibility();
}

/**
 * Into a record that takes the list's place; back to what it had to hide, once the window has room for both; and to
 * its row, or else the field, once it is closed.
 */
export function useRecordFocus({ results, field, closeButton, openedKey, replaces }: Options): void {
  const before = useRef<Pick<Options, 'openedKey' | 'replaces'>>({ openedKey: undefined, replaces: false });
  /** What had the keyboard when the record hid it. */
  const hidden = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { openedKey, replaces };
    const toRow = (key: string) => results.current !== null && focusKey(results.current, key);
    const lost = isLost(results.current);
    if (replaces) {
      if (!lost) return;
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !activeElement.contains(results.current))
        hidden.current = activeElement;
      closeButton.current?.focus();
      return;
    }
    const back = hidden.current;
    hidden.current = undefined;
    if (openedKey === undefined) {
      if (lost && was.openedKey !== undefined && !toRow(was.openedKey)) field.current?.focus();
    } else if (was.replaces && (lost || document.activeElement === closeButton.current)) {
      if (back?.checkVisibility()) back.focus();
      else toRow(openedKey);
    }
  }, [openedKey, replaces]);
}
