import { type AxNode, findAllByRole, findByRole, outlineOf, textOf } from '../driver/ax-node.ts';
import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** Without white space: an element's edge reads as a space, wherever it stands. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Whether a text holds all of these, however it is cut into elements. */
export const holds = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => squeeze(text).includes(squeeze(part)));

/** Puts a query in place of what stands in the search box, at once, as pasting does. */
export async function ask(popup: View, query: string): Promise<void> {
  await popup.evaluate((words) => {
    const box = document.querySelector('input');
    box?.focus();
    box?.select();
    if (words === '') document.execCommand('delete');
    else document.execCommand('insertText', false, words);
  }, query);
  await until(`“${query}” in the search box`, () =>
    popup.evaluate((wanted) => document.querySelector('input')?.value === wanted, query),
  );
}

/** What the popup lists now. */
export const listed = async (popup: View): Promise<AxNode[]> =>
  findAllByRole(await popup.axTree(), 'listitem');

/** Waits for the listitem that holds all of these. */
export function itemWith(popup: View, ...parts: string[]): Promise<AxNode> {
  return until(
    async () => `an item with ${parts.join(' · ')} in\n${outlineOf(await popup.axTree())}`,
    async () => (await listed(popup)).find((item) => holds(textOf(item), parts)),
  );
}

/** Waits until the popup's text holds all of these. */
export async function says(popup: View, ...parts: string[]): Promise<void> {
  await until(
    async () => `${parts.join(' · ')} in\n${outlineOf(await popup.axTree())}`,
    async () => holds(textOf(await popup.axTree()), parts),
  );
}

/** The button of that name within an item. */
export function buttonIn(item: AxNode, name: string): AxNode {
  const button = findByRole(item, 'button', name);
  if (!button) throw new Error(`no button ${name} in\n${outlineOf(item)}`);
  return button;
}

/** Waits for the listitem that holds all of these, and clicks its button of that name. */
export async function pressIn(popup: View, name: string, ...parts: string[]): Promise<void> {
  const { x, y, width, height } = await until(`a button ${name} beside ${parts.join(' · ')}`, async () =>
    buttonIn(await itemWith(popup, ...parts), name).box(),
  );
  await popup.click(x + width / 2, y + height / 2);
}
