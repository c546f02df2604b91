import { type AxNode, findByRole, outlineOf, textOf } from '../driver/ax-node.ts';
import { clickNode } from '../driver/click-on.ts';
import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** The note in the page's corner, or undefined. */
const cornerNote = async (view: View): Promise<AxNode | undefined> =>
  findByRole(await view.axTree(), 'region', 'Saved selection');

/** Waits for a note that says all of this. */
export const noteSaying = (view: View, ...words: string[]): Promise<AxNode> =>
  until(
    async () => `a note with “${words.join('”, “')}”; the page is\n${outlineOf(await view.axTree())}`,
    async () => {
      const note = await cornerNote(view);
      return note && words.every((one) => textOf(note).includes(one)) ? note : undefined;
    },
  );

/** Waits until there is no note. */
export const noNote = (view: View, ms?: number) =>
  until('the note to go', async () => (await cornerNote(view)) === undefined, ms);

/** Presses a button of the note. */
export async function pressInNote(view: View, name: string): Promise<void> {
  const button = await until(`a button “${name}” in the note`, async () => {
    const note = await cornerNote(view);
    return note && findByRole(note, 'button', name);
  });
  await clickNode(view, button);
}
