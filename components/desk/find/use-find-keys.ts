import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusKey, pressFirstRow, stepRows } from '../../popup/rows.ts';

interface Keys {
  field: RefObject<HTMLInputElement | null>;
  /** Of the row whose record is open. */
  openedKey: string | undefined;
  query: string;
  ask(query: string): void;
  close(): void;
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

const columnOf = (element: Element | null) => element?.closest<HTMLElement>('[data-column]') ?? null;
const column = (name: string) => document.querySelector<HTMLElement>(`[data-column="${name}"]`);

/** Fields and sliders have arrows of their own. */
const hasOwnArrows = (target: Element) =>
  target.matches('input:not([type=checkbox]), textarea, select, [role=slider], [role^=menu]');

/** Into the record that is open; false where there is none to be seen. */
function enterRecord(): boolean {
  const start = column('record')?.querySelector<HTMLElement>('[data-start]');
  if (!start?.checkVisibility()) return false;
  start.focus();
  return true;
}

/** Arrows between field, rows and record, Enter in the field, and Esc step by step back to the field. */
export function useFindKeys({ field, openedKey, query, ask, close }: Keys): void {
  useEffect(() => {
    const left = new AbortController();
    const toField = () => field.current?.focus();
    const toRow = () => {
      const results = column('results');
      // A row that can't be seen, as where the record stands in place of the list, takes no focus.
      return results !== null && openedKey !== undefined && focusKey(results, openedKey);
    };

    function step(target: Element, by: 1 | -1): boolean {
      const place = columnOf(target);
      if (place === null || place.dataset.column === 'head') return false;
      const inField = target === field.current;
      const list = inField ? column('results') : place;
      if (list === null || (!inField && target.closest('[data-row]') === null)) return false;
      if (!stepRows(list, inField ? null : target, by) && by === -1 && list.dataset.column === 'results')
        toField();
      return true;
    }
    function leave(target: Element): boolean {
      const place = columnOf(target)?.dataset.column;
      // A press on mere text of a record leaves the keyboard with the panel around it.
      if (place === 'record' || (place === undefined && column('record')?.checkVisibility())) {
        if (!toRow()) close();
      } else if (target === field.current) {
        if (openedKey !== undefined) close();
        else if (query !== '') ask('');
        else return false;
      } else if (place === 'results' || place === 'filters') toField();
      else return false;
      return true;
    }
    function act(event: KeyboardEvent, target: Element): boolean {
      const by = steps[event.key];
      if (by !== undefined) return (target === field.current || !hasOwnArrows(target)) && step(target, by);
      if (event.key === 'Escape') return leave(target);
      const row = target.closest<HTMLElement>('[data-column="results"] [data-row]');
      if (event.key === 'ArrowRight' && row !== null && target.matches('[data-main]')) {
        if (row.dataset.row !== openedKey && target instanceof HTMLElement) target.click();
        requestAnimationFrame(enterRecord);
        return true;
      }
      if (event.key === 'Tab' && row?.dataset.row === openedKey && target.matches('[data-main]'))
        return enterRecord();
      if (event.key === 'Enter' && target === field.current) {
        const answers = column('results')?.querySelector('.rows');
        if (answers) pressFirstRow(answers);
        return true;
      }
      return false;
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // 229: what some input methods give for a key that they take for themselves.
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (!(event.target instanceof Element) || event.target.closest('dialog') !== null) return;
      if (act(event, event.target)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: left.signal });
    return () => left.abort();
  }, [field, openedKey, query, ask, close]);
}
