import type { RefObject } from 'preact';
import { stepRows } from '../../popup/rows.ts';

interface Keys {
  list: RefObject<HTMLElement | null>;
  /** Ticks everything up to a row; the range begins at `from` where none has begun yet. */
  extend(id: string, from: string): void;
  remove(id: string): void;
  copy(id: string): void;
  /** Esc. */
  leave(): void;
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

const rowOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;

const nothingSelected = () => getSelection()?.isCollapsed ?? true;

/** The list's keys: arrows go through the rows, with Shift they tick; Delete removes; Ctrl+C copies; Esc leaves. */
export function listKeys({ list, extend, remove, copy, leave }: Keys) {
  const step = (event: KeyboardEvent, by: 1 | -1, from: string) => {
    if (list.current === null) return;
    if (!stepRows(list.current, document.activeElement, by) && by === -1 && !event.shiftKey) leave();
    const id = rowOf(document.activeElement);
    if (event.shiftKey && id !== undefined) extend(id, from);
  };
  const act = (event: KeyboardEvent, id: string): boolean => {
    const by = steps[event.key];
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (by !== undefined && !command) step(event, by, id);
    else if (event.key === 'Delete' && !command) remove(id);
    else if (event.key === 'Escape') leave();
    else if (command && event.key.toLowerCase() === 'c' && nothingSelected()) copy(id);
    else return false;
    return true;
  };
  return (event: KeyboardEvent) => {
    const id = rowOf(event.target);
    if (id === undefined || event.defaultPrevented || event.isComposing) return;
    if (act(event, id)) event.preventDefault();
  };
}
