import { type AxNode, findAllByRole, findByRole, outlineOf, textOf } from './ax-node.ts';
import { clickNode } from './click-on.ts';
import type { View } from './driver.ts';
import { until } from './until.ts';

/** An open card, as it was when it was read. */
export interface Card {
  /** Its accessible name: the term's label. */
  name: string;
  /** All its text, in reading order. */
  text: string;
  node: AxNode;
}

/** What every card has, in either language; a page's own dialogs don't. */
const pins = ['Pin', '固定'];

/** The open card, or undefined. */
export async function card(view: View): Promise<Card | undefined> {
  const isCard = (node: AxNode) => pins.some((name) => findByRole(node, 'button', name));
  // The innermost: a card may stand in a dialog of the page's own.
  const node = findAllByRole(await view.axTree(), 'dialog').findLast(isCard);
  return node && { name: node.name, text: textOf(node), node };
}

/** Waits for a card, or for the card of that name. */
export function openCard(view: View, name?: string): Promise<Card> {
  return until(
    async () => `a card ${name ?? ''}; the page reads\n${outlineOf(await view.axTree())}`,
    async () => {
      const found = await card(view);
      return found && (name === undefined || found.name === name) ? found : undefined;
    },
  );
}

/** Waits until no card is open. */
export async function noCard(view: View): Promise<void> {
  await until('the card to close', async () => (await card(view)) === undefined);
}

/** The card's entries (quotations, dated facts), in its order. */
export const entriesOf = ({ node }: Card): AxNode[] => findAllByRole(node, 'listitem');

/** The entry that holds these words. */
export function entryWith(card: Card, words: string): AxNode {
  const entry = entriesOf(card).find((candidate) => textOf(candidate).includes(words));
  if (!entry) throw new Error(`no entry says “${words}” in\n${outlineOf(card.node)}`);
  return entry;
}

/** Presses a button of the entry that holds these words; of several of that name the one at that place. */
export async function pressIn(view: View, words: string, button: string, place = 0): Promise<void> {
  const press = async () => {
    const node = findAllByRole(entryWith(await openCard(view), words), 'button', button)[place];
    if (!node) throw new Error(`no button “${button}” beside “${words}”`);
    await clickNode(view, node);
  };
  // What was pressed before may still be opening: the button moves before it can be pressed.
  await press().catch((error: unknown) => {
    if (!String(error).includes('has moved')) throw error;
    return press();
  });
}
