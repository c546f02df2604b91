import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const writesIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** What one reaches in a column, best first: what is chosen in it, its first row, the first thing with a focus. */
const reached = [
  '[role=tab][aria-selected=true], [data-field], [aria-current=true] [data-main]',
  '.rows [data-row] [data-main]',
  'button, a, input, [tabindex]',
];

const firstIn = (column: Element): HTMLElement | null => {
  for (const selector of reached) {
    const first = column.querySelector<HTMLElement>(selector);
    if (first !== null) return first;
  }
  return null;
};

/** Goes to the next column that has something to go to, in a ring. */
function stepColumns(root: HTMLElement, step: 1 | -1): void {
  const columns = [...root.querySelectorAll('[data-column]')].filter((one) => one.checkVisibility());
  const from = columns.findIndex((column) => column.contains(document.activeElement));
  for (let turn = 1; turn <= columns.length; turn++) {
    const start = from < 0 && step === -1 ? 0 : from;
    const next = columns[(start + step * turn + columns.length * 2) % columns.length];
    const target = next && firstIn(next);
    if (!target) continue;
    target.focus();
    return;
  }
}

/** The desk's own keys, wherever the focus is: F6 steps through the columns, / goes to the field, ? shows the keys. */
export function useDeskKeys(root: RefObject<HTMLElement | null>, showKeys: () => void): void {
  useEffect(() => {
    const left = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (root.current === null || root.current.querySelector('dialog[open]') !== null) return;
      if (event.key === 'F6') stepColumns(root.current, event.shiftKey ? -1 : 1);
      else if (writesIn(event.target)) return;
      else if (event.key === '/') root.current.querySelector<HTMLElement>('[data-field]')?.focus();
      else if (event.key === '?') showKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: left.signal });
    return () => left.abort();
  }, [root, showKeys]);
}
