/** Everything that arrow keys go through carries `data-row` with its key; its first button is what they focus. */
export const rowKey = (kind: string, id: string): string => `${kind}:${id}`;

const rowsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-row]')];

const mainButton = (row: Element | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-main], button, a') ?? null;

/** The row that holds an element. */
const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-row]') ?? null;

/** Focuses the main button of a row; false if there is no such row to be seen. */
function focusRow(row: Element | undefined): boolean {
  const button = mainButton(row);
  if (!button?.checkVisibility()) return false;
  button.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Focuses the row of a key; false if it is not there any more. */
export const focusKey = (root: ParentNode, key: string): boolean =>
  focusRow(rowsIn(root).find((row) => row.dataset.row === key));

/** Goes from one row to the next (+1) or the one before (−1); false past either end. */
export function stepRows(root: ParentNode, from: Element | null, step: 1 | -1): boolean {
  const rows = rowsIn(root);
  const current = rowOf(from);
  const index = current === null ? -1 : rows.indexOf(current);
  if (index < 0) return step === 1 && focusRow(rows[0]);
  return focusRow(rows[index + step]);
}

/** Presses the first row's main button, as Enter in the field does. */
export const pressFirstRow = (root: ParentNode): void => mainButton(rowsIn(root)[0])?.click();
