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

const isLost = () => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !activeElement.checkVisibility();
};

/** Into a record that takes the list's place; and back to its row, or else the field, once it is closed. */
export function useRecordFocus({ results, field, closeButton, openedKey, replaces }: Options): void {
  const before = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = openedKey;
    if (openedKey !== undefined && replaces && was === undefined && isLost()) closeButton.current?.focus();
    if (openedKey !== undefined || was === undefined || !isLost()) return;
    if (results.current === null || !focusKey(results.current, was)) field.current?.focus();
  }, [openedKey, replaces]);
}
