import { focusKey } from '../../popup/rows.ts';

/** The row after those that go, or else the one before them. */
export function neighbourOf(going: readonly string[], order: readonly string[]): string | undefined {
  const last = order.findLastIndex((id) => going.includes(id));
  const before = order.slice(0, Math.max(0, last)).filter((id) => !going.includes(id));
  return order[last + 1] ?? before.at(-1);
}

/** Takes the keyboard off rows that are about to go, if one of them has it. */
export function stepAside(list: Element | null, going: readonly string[], order: readonly string[]): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const next = neighbourOf(going, order);
  if (list === null || row === undefined || !going.includes(row) || next === undefined) return;
  focusKey(list, next);
}
