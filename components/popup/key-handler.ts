import type { RefObject } from 'preact';
import { pressFirstRow, stepRows } from './rows.ts';
import type { OpenedStack } from './use-opened.ts';

interface Keys {
  root: RefObject<HTMLElement | null>;
  field: RefObject<HTMLInputElement | null>;
  opened: OpenedStack;
  query: string;
  /** Results are shown, so that Enter in the field has something to open. */
  answered: boolean;
  search(query: string): void;
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** A key that writes: letters belong to the field wherever the focus is. "Process" begins an input method. */
const writes = ({ key }: KeyboardEvent) =>
  (key.length === 1 && key !== ' ') || key === 'Backspace' || key === 'Process';

/** The popup's keys: arrows go between field and rows, letters return to the field, Esc goes back. */
export function keyHandler({ root, field, opened, query, answered, search }: Keys) {
  const act = (event: KeyboardEvent): boolean => {
    const inField = event.target === field.current;
    const step = steps[event.key];
    if (step !== undefined && root.current !== null) {
      if (!stepRows(root.current, document.activeElement, step) && step === -1) field.current?.focus();
      return true;
    }
    if (event.key === 'Escape' && opened.current !== undefined) opened.back();
    else if (event.key === 'Escape' && inField && query !== '') search('');
    else if (event.key === 'Enter' && inField && answered && root.current !== null)
      pressFirstRow(root.current);
    else {
      if (!inField && writes(event)) field.current?.focus();
      return false;
    }
    return true;
  };
  return (event: KeyboardEvent) => {
    // 229: what some input methods give for a key that they take for themselves.
    const isTaken = event.isComposing || (event.key === 'Enter' && event.keyCode === 229);
    if (isTaken || event.defaultPrevented) return;
    const command = event.ctrlKey || event.metaKey;
    // The browser's own Save would save the popup as a page.
    if (command && event.key.toLowerCase() === 's') event.preventDefault();
    if (command || event.altKey) return;
    if (act(event)) event.preventDefault();
  };
}
