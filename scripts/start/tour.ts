import { join } from 'node:path';
import { type AxNode, findAllByRole, findByRole, textOf } from '../../tests/browser/driver/ax-node.ts';
import { openCard } from '../../tests/browser/driver/card.ts';
import type { Driver, Tab } from '../../tests/browser/driver/driver.ts';
import { hoverMark, markNamed, marks } from '../../tests/browser/driver/marks.ts';
import { until } from '../../tests/browser/driver/until.ts';

const term = 'cyber sovereignty';
const query = 'sovereignty';
const shown = 3;

/** The first dated entries that say a word, a line each. */
function firstEntries(root: AxNode, word: string): string {
  const entries = findAllByRole(root, 'listitem')
    .map(textOf)
    .filter((text) => /\d{4}/.test(text) && text.toLowerCase().includes(word));
  return entries
    .slice(0, shown)
    .map((text) => `  · ${text}`)
    .join('\n');
}

/** How often each wording is marked, in the page's order. */
function tally(texts: string[]): string {
  const counts = new Map<string, number>();
  const words = texts.map((text) => text.replace(/\s+/g, ' '));
  for (const text of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text)).join(' · ');
}

async function showPage(tab: Tab, folder: string): Promise<void> {
  await markNamed(tab, term);
  console.log(`\nMarked near the top of the page:\n  ${tally((await marks(tab)).map((mark) => mark.text))}`);
  await tab.screenshot(join(folder, 'page.png'));
}

async function showCard(tab: Tab, folder: string): Promise<void> {
  await hoverMark(tab, term);
  const card = await openCard(tab);
  console.log(`\nThe card on “${card.name}” begins:\n${firstEntries(card.node, '')}`);
  await tab.screenshot(join(folder, 'card.png'));
}

async function showPopup(browser: Driver, tab: Tab, folder: string): Promise<void> {
  const popup = await browser.popup(tab);
  await until('the search box', async () =>
    findByRole(await popup.axTree(), 'searchbox', 'Search the record'),
  );
  await popup.type(query);
  const answer = await until(
    'results in the popup',
    async () => firstEntries(await popup.axTree(), query) || undefined,
  );
  console.log(`\nThe popup, asked for “${query}”, answers:\n${answer}`);
  await popup.screenshot(join(folder, 'popup.png'));
}

/** Does what a first-time user would, and prints what they would see: marks, a card, the popup's answer. */
export async function tour(browser: Driver, tab: Tab, folder: string): Promise<void> {
  await showPage(tab, folder);
  await showCard(tab, folder);
  await showPopup(browser, tab, folder);
  console.log(
    `\nScreenshots: ${['page', 'card', 'popup'].map((name) => join(folder, `${name}.png`)).join(', ')}`,
  );
}
