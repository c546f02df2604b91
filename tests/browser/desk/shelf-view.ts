import { findAllByRole, findByRole, outlineOf, textOf } from '../driver/ax-node.ts';
import type { Driver, Tab, View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { holds } from '../popup/answers.ts';
import { bundledPack } from '../popup/bundled-pack.ts';
import { savedItem, store } from '../popup/stored.ts';

export const shen = 'shen-2014-voice';
export const liu = 'liu-2010-internet-sovereignty';
export const lu = 'lu-2014-bottom-line';
export const own = 'selection-0b6261aa-0000-4000-8000-000000000001';

const page = {
  title: 'China backs international efforts',
  url: 'https://phys.example/efforts.html',
  site: 'phys.example',
  authors: ['Chris Lefkow'],
  publisher: 'AFP',
  published: '2010-05-04',
  lang: 'en',
};
const selection = {
  id: own,
  text: 'Some 400 government officials are attending the summit.',
  page,
  fragmentUrl: 'https://phys.example/efforts.html#:~:text=Some%20400',
  readOn: '2026-11-17',
};

/** Fills the storage: three quotations and a selection, two of them in the folder Piece; the selection was last. */
export async function fillShelf(browser: Driver, more: Record<string, unknown> = {}): Promise<void> {
  const tab = await browser.openExtensionPage('desk.html');
  const pack = await until('the corpus', () => bundledPack(tab));
  await tab.close();
  await store(browser, {
    ...savedItem(pack, shen, 1_000),
    ...savedItem(pack, liu, 2_000),
    ...savedItem(pack, lu, 3_000),
    [`selection:${own}`]: { format: 1, savedAt: 4_000, from: 'page', selection },
    'folder:folder-piece': { format: 1, name: 'Piece', createdAt: 1 },
    'folder:folder-later': { format: 1, name: 'Later', createdAt: 2 },
    [`placed:${shen}`]: { format: 1, folder: 'folder-piece' },
    [`placed:${own}`]: { format: 1, folder: 'folder-piece' },
    [`note:${liu}`]: { format: 1, text: 'Compare with Geneva.' },
    ...more,
  });
}

/** Opens the tab Saved of the desk, wide enough for its three columns, and waits for its rows. */
export async function openShelf(browser: Driver, search = '?tab=saved'): Promise<Tab> {
  const tab = await browser.openExtensionPage(`desk.html${search}`);
  await tab.page.setViewport({ width: 1280, height: 820 });
  await until('the shelf', async () => findByRole(await tab.axTree(), 'searchbox', 'Search saved'));
  return tab;
}

/** The ids of the passages that are listed, in order. */
export const rowsOf = (view: View): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.shelf-rows [data-row]')].map((row) => row.dataset.row ?? ''),
  );

export const untilRows = (view: View, ...ids: string[]) =>
  until(
    async () => `the rows ${ids.join(' ')}, not ${(await rowsOf(view)).join(' ')}`,
    async () => (await rowsOf(view)).join() === ids.join(),
  );

/** The ids of the rows that are ticked. */
const tickedIn = async (view: View): Promise<string[]> => {
  const ids = await rowsOf(view);
  const ticks = findAllByRole(await view.axTree(), 'checkbox').filter(({ name }) =>
    name.startsWith('Select: '),
  );
  return ids.filter((_, index) => ticks[index]?.states.includes('checked'));
};

export const untilTicked = (view: View, ...ids: string[]) =>
  until(
    async () => `${ids.join(' ')} ticked, not ${(await tickedIn(view)).join(' ')}`,
    async () => (await tickedIn(view)).join() === ids.join(),
  );

/** The row that has the keyboard. */
export const focusedRow = (view: View): Promise<string | undefined> =>
  view.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row);

/** Gives a row the keyboard, as ↓ from the field does. */
export async function focusRow(view: View, id: string): Promise<void> {
  await view.evaluate((wanted) => {
    document.querySelector<HTMLElement>(`[data-row="${wanted}"] [data-main]`)?.focus();
  }, id);
}

/** Waits until a passage's row says all of these. */
export const rowSays = (view: View, id: string, ...parts: string[]) =>
  until(
    async () => `${parts.join(' · ')} in the row ${id} in\n${outlineOf(await view.axTree())}`,
    async () => {
      const index = (await rowsOf(view)).indexOf(id);
      const rows = findAllByRole(await view.axTree(), 'listitem').filter((item) =>
        findAllByRole(item, 'checkbox').some(({ name }) => name.startsWith('Select: ')),
      );
      const row = rows[index];
      return row !== undefined && holds(textOf(row), parts);
    },
  );
