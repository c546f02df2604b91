import type { ComponentChildren } from 'preact';

interface Props {
  rowKey: string;
  open(): void;
  /** For Ctrl+C while nothing is selected; none where a row has nothing to copy. */
  copy?: (() => void) | undefined;
  /** For Ctrl+S. */
  save?: (() => void) | undefined;
  /** What it opens is open. */
  current?: boolean;
  class?: string;
  children: ComponentChildren;
}

const nothingSelected = (): boolean => getSelection()?.isCollapsed ?? true;

/** Not a press that selects text, nor one on a button of the row's own. */
const isPlainPress = ({ target }: MouseEvent): boolean =>
  nothingSelected() && target instanceof Element && target.closest('button, a') === null;

/** One row of a list. The pointer may press it anywhere; keyboard and screen reader have its main button. */
export function Row({ rowKey, open, copy, save, current = false, class: look = 'row', children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const act = { c: nothingSelected() ? copy : undefined, s: save }[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      class={look}
      aria-current={current || undefined}
      data-row={rowKey}
      onClick={(event) => isPlainPress(event) && open()}
      onKeyDown={onKeyDown}
    >
      {children}
    </li>
  );
}
