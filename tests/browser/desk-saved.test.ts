import { beforeEach, expect, it } from 'vitest';
import {
  fillShelf,
  focusedRow,
  focusRow,
  liu,
  lu,
  openShelf,
  own,
  rowSays,
  rowsOf,
  shen,
  untilRows,
  untilTicked,
} from './desk/shelf-view.ts';
import { findByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { until } from './driver/until.ts';
import { eventually } from './options/options-view.ts';
import { itemWith, pressIn, says } from './popup/answers.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';
import { stored } from './popup/stored.ts';

interface Chrome {
  storage: { local: { set(): Promise<void> } };
}

describeInBrowsers('what is saved, on the desk', (stage) => {
  let desk: Tab;
  beforeEach(async () => {
    await fillShelf(stage.browser);
    desk = await openShelf(stage.browser);
    await untilRows(desk, own, lu, liu, shen);
    return () => desk.close();
  });
  const keptAt = async (key: string) => (await stored(stage.browser))[key];

  it('says who, when and where from, of a quotation and of one’s own selection', async () => {
    await rowSays(desk, liu, 'Liu Zhengrong', '4 May 2010', 'AFP', 'Your note', 'Compare with Geneva.');
    await rowSays(
      desk,
      own,
      'Chris Lefkow',
      'author of the page, AFP',
      'published 4 May 2010',
      'Your selection, from China backs international efforts, phys.example (opens at the passage).',
      'Read 17 Nov 2026. Author and publication as the page states them.',
    );
    const leadsTo = await desk.evaluate(() => document.querySelector<HTMLAnchorElement>('.prov a')?.href);
    expect(leadsTo).toBe('https://phys.example/efforts.html#:~:text=Some%20400');
  });

  it('is shown by folder, and Back leads to the folder before', async () => {
    await clickOn(desk, 'button', 'Piece');
    await untilRows(desk, own, shen);
    await clickOn(desk, 'button', 'No folder');
    await untilRows(desk, lu, liu);
    await desk.evaluate(() => history.back());
    await untilRows(desk, own, shen);
    await clickOn(desk, 'button', 'Later');
    await says(desk, 'Nothing is in this folder.');
  });

  it('is searched in words, names, pages and notes, and says where else it would be found', async () => {
    await clickOn(desk, 'searchbox', 'Search saved');
    await desk.type('geneva');
    await untilRows(desk, liu);
    await clickOn(desk, 'button', 'Piece');
    await clickOn(desk, 'button', '1 in other folders');
    await untilRows(desk, liu);
    await clickOn(desk, 'button', 'Clear');
    await untilRows(desk, own, lu, liu, shen);
    await clickOn(desk, 'checkbox', 'Own selections');
    await untilRows(desk, own);
    await clickOn(desk, 'checkbox', 'With a note');
    await clickOn(desk, 'button', 'Clear search and filters');
    await untilRows(desk, own, lu, liu, shen);
  });

  it('is sorted by the date said and by speaker', async () => {
    await clickOn(desk, 'button', 'Date said');
    await untilRows(desk, shen, lu, own, liu);
    await clickOn(desk, 'button', 'Speaker');
    await untilRows(desk, own, liu, lu, shen);
  });

  it('is selected by Space, Shift+↓ and Ctrl+A; Delete removes it, and Ctrl+Z brings it back', async () => {
    await clickOn(desk, 'searchbox', 'Search saved');
    await desk.press('ArrowDown');
    expect(await focusedRow(desk)).toBe(own);
    await desk.press('ArrowDown');
    await desk.press(' ');
    await untilTicked(desk, lu);
    await desk.press('Shift+ArrowDown');
    await desk.press('Shift+ArrowDown');
    await untilTicked(desk, lu, liu, shen);
    await desk.press('Shift+ArrowUp');
    await untilTicked(desk, lu, liu);
    await says(desk, '2 of 4 selected');
    await desk.press('Delete');
    await untilRows(desk, own, shen);
    expect(await focusedRow(desk)).toBe(shen);
    expect(await keptAt(`note:${liu}`)).toBeUndefined();
    await says(desk, 'Removed 2 passages');
    await desk.press('Control+z');
    await untilRows(desk, own, lu, liu, shen);
    await rowSays(desk, liu, 'Compare with Geneva.');
    await desk.press('Control+a');
    await untilTicked(desk, own, lu, liu, shen);
  });

  it('lets Ctrl+Z outside a field never bring back an old search', async () => {
    await clickOn(desk, 'searchbox', 'Search saved');
    await desk.type('geneva');
    await untilRows(desk, liu);
    await desk.press('Control+a');
    await desk.press('Delete');
    await untilRows(desk, own, lu, liu, shen);
    await focusRow(desk, lu);
    await desk.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title = `${key} ${defaultPrevented ? 'is ours' : 'is the browser’s'}`;
      });
    });
    for (const key of ['Control+z', 'Control+Shift+z']) {
      await desk.press(key);
      await until('the key', () => desk.evaluate(() => /^z is/i.test(document.title)));
      expect(await desk.evaluate(() => document.title)).toMatch(/is ours$/);
      await desk.evaluate(() => {
        document.title = '';
      });
    }
    expect([await focusedRow(desk), (await rowsOf(desk)).length]).toEqual([lu, 4]);
  });

  it('stands on one edge where it is narrow: the search and the order', async () => {
    for (const width of [320, 400]) {
      await desk.page.setViewport({ width, height: 820 });
      const edges = () =>
        desk.evaluate(() =>
          ['.shelf-search', '.shelf .sort legend'].map((part) =>
            Math.round(document.querySelector(part)?.getBoundingClientRect().x ?? -1),
          ),
        );
      await eventually(async () => new Set(await edges()).size, 1);
    }
  });

  it('gives the keyboard to Undo once the last row is gone', async () => {
    await desk.press('Control+a');
    await untilTicked(desk, own, lu, liu, shen);
    await clickOn(desk, 'button', 'Remove');
    await says(desk, 'Nothing is saved yet.', 'Removed 4 passages');
    await hasKeyboard(desk, 'Undo');
    await desk.press('Enter');
    await untilRows(desk, own, lu, liu, shen);
  });

  it('takes a note where it stands; Esc keeps the one before, and Undo brings it back', async () => {
    const note = async (words: string, end: string) => {
      await pressIn(desk, 'Note', 'Liu Zhengrong', 'Internet sovereignty');
      await until('the field', async () => findByRole(await desk.axTree(), 'textbox', 'Your note'));
      await desk.press('Control+a');
      await desk.type(words);
      await desk.press(end);
    };
    await note('Never mind', 'Escape');
    await rowSays(desk, liu, 'Compare with Geneva.');
    await hasKeyboard(desk, 'Note');
    await says(desk, 'The note is as before');
    await desk.press('Control+z');
    await rowSays(desk, liu, 'Your note Never mind');
    await note('Compare with Geneva.', 'Control+Enter');
    await rowSays(desk, liu, 'Compare with Geneva.');
    await note('Ask AFP.', 'Control+Enter');
    await rowSays(desk, liu, 'Your note Ask AFP.');
    await eventually(() => keptAt(`note:${liu}`), { format: 1, text: 'Ask AFP.' });
    await clickOn(desk, 'button', 'Undo');
    await rowSays(desk, liu, 'Compare with Geneva.');
    await note('Left by Tab', 'Tab');
    await rowSays(desk, liu, 'Left by Tab');
  });

  const openNote = async (tab: Tab) => {
    await pressIn(tab, 'Note', 'Liu Zhengrong', 'Internet sovereignty');
    await until('the field', async () => findByRole(await tab.axTree(), 'textbox', 'Your note'));
  };

  it('keeps a note while it is typed, also when its page goes in the midst of it', async () => {
    await openNote(desk);
    await desk.type(' And');
    await eventually(() => keptAt(`note:${liu}`), { format: 1, text: 'Compare with Geneva. And' });
    await desk.type(' more.');
    await desk.evaluate(() => location.reload());
    await eventually(() => keptAt(`note:${liu}`), { format: 1, text: 'Compare with Geneva. And more.' });
    const other = await openShelf(stage.browser);
    await openNote(other);
    await other.type(' Yes.');
    // As a reader closes it: a page is told beforehand.
    await other.page.close({ runBeforeUnload: true });
    await eventually(() => keptAt(`note:${liu}`), { format: 1, text: 'Compare with Geneva. And more. Yes.' });
  });

  it('does not lose a note’s words, nor calls them kept, when its passage is removed elsewhere', async () => {
    const other = await openShelf(stage.browser);
    await desk.page.bringToFront();
    await openNote(desk);
    await desk.type(' And more.');
    await pressIn(other, 'Remove', 'Liu Zhengrong', 'Internet sovereignty');
    await untilRows(desk, own, lu, shen);
    await says(desk, 'Not kept: the passage was removed elsewhere. Your words:', 'Geneva. And more.');
    expect(findByRole(await desk.axTree(), 'button', 'Undo')).toBeUndefined();
    await other.close();
  });

  it('takes a speaker’s name for a selection, marked as the reader’s', async () => {
    await pressIn(desk, 'Speaker', 'Chris Lefkow', 'Some 400');
    await until('the field', async () =>
      findByRole(await desk.axTree(), 'textbox', 'Who said this, as you have it'),
    );
    await desk.type('A spokesman');
    await desk.press('Enter');
    await rowSays(desk, own, 'A spokesman', 'named by you', 'Author of the page: Chris Lefkow, AFP.');
    await desk.press('Control+z');
    await rowSays(desk, own, 'Chris Lefkow', 'author of the page');
  });

  it('is moved to a folder, an old or a new one, by keyboard; and undone', async () => {
    await focusRow(desk, liu);
    await desk.press(' ');
    await clickOn(desk, 'button', 'Move');
    await until('the menu', async () => findByRole(await desk.axTree(), 'menuitem', 'Later'));
    await hasKeyboard(desk, 'Piece');
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await says(desk, 'Moved 1 passage to Later');
    await eventually(
      async () => ((await keptAt(`placed:${liu}`)) as { folder: string }).folder,
      'folder-later',
    );
    await clickOn(desk, 'button', 'Undo');
    await eventually(() => keptAt(`placed:${liu}`).then((there) => there === undefined), true);
    await clickOn(desk, 'button', 'Move');
    await clickOn(desk, 'menuitem', 'New folder…');
    await until('the field', async () => findByRole(await desk.axTree(), 'textbox', 'Name of the folder'));
    await desk.type('Geneva');
    await desk.press('Enter');
    await says(desk, 'Moved 1 passage to Geneva');
    await clickOn(desk, 'button', 'Geneva');
    await untilRows(desk, liu);
    await desk.press('Control+z');
    await until('the folder to go', async () => !findByRole(await desk.axTree(), 'button', 'Geneva'));
    await eventually(() => keptAt(`placed:${liu}`).then((there) => there === undefined), true);
  });

  it('can be put into a new folder, which an undo takes away again', async () => {
    await clickOn(desk, 'button', 'New folder');
    await until('the field', async () => findByRole(await desk.axTree(), 'textbox', 'Name of the folder'));
    await desk.type('Geneva');
    await desk.press('Enter');
    await says(desk, 'Folder Geneva added');
    await until('the folder', async () => findByRole(await desk.axTree(), 'button', 'Geneva'));
    await clickOn(desk, 'button', 'Undo');
    await until('the folder to go', async () => !findByRole(await desk.axTree(), 'button', 'Geneva'));
  });

  it('keeps its passages when their folder is renamed or removed, and both can be undone', async () => {
    await clickOn(desk, 'button', 'Piece');
    await clickOn(desk, 'button', 'Rename');
    await until('the field', async () => findByRole(await desk.axTree(), 'textbox', 'Name of the folder'));
    await desk.press('Control+a');
    await desk.type('Sovereignty');
    await desk.press('Enter');
    await says(desk, 'Folder renamed to Sovereignty');
    await clickOn(desk, 'button', 'Undo');
    await until('the old name', async () => findByRole(await desk.axTree(), 'button', 'Piece'));
    await clickOn(desk, 'button', 'Remove folder');
    await says(desk, 'Folder Piece removed');
    await untilRows(desk, own, lu, liu, shen);
    await clickOn(desk, 'button', 'No folder');
    await untilRows(desk, own, lu, liu, shen);
    await clickOn(desk, 'button', 'Undo');
    await clickOn(desk, 'button', 'Piece');
    await untilRows(desk, own, shen);
  });

  it('is the same in every open window, popup and desk', async () => {
    stage.server.page('http://news.example/notes', '<!doctype html><title>Notes</title>');
    const other = await openShelf(stage.browser);
    await pressIn(other, 'Remove', 'Lu Wei', 'bottom line');
    await untilRows(desk, own, liu, shen);
    const popup = await stage.browser.popup(await stage.browser.open('http://news.example/notes'));
    await clickOn(popup, 'tab', 'Saved');
    await itemWith(popup, 'Internet sovereignty of each country');
    await pressIn(popup, 'Remove', 'Internet sovereignty of each country');
    await untilRows(desk, own, shen);
    await popup.close();
    await untilRows(other, own, shen);
    await other.close();
  });

  it('tells what can’t be read and what the record has since corrected', async () => {
    const pack = await stored(stage.browser);
    const old = structuredClone(pack[`saved:${lu}`]) as { quotation: { text: string } };
    old.quotation.text = 'but the line is that all should abide by the laws.';
    await fillShelf(stage.browser, { 'saved:broken': 7, [`saved:${lu}`]: old });
    await says(desk, '1 saved item can’t be read. It is kept aside.');
    await rowSays(desk, lu, 'but the line is', 'The record has since been corrected. It now reads:');
    expect(await rowsOf(desk)).toHaveLength(4);
  });

  it('says when the storage is full, and shows what still holds', async () => {
    await desk.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await pressIn(desk, 'Note', 'Liu Zhengrong', 'Internet sovereignty');
    await until('the field', async () => findByRole(await desk.axTree(), 'textbox', 'Your note'));
    await desk.type(' And more.');
    await desk.press('Control+Enter');
    await says(
      desk,
      'Not stored: the browser’s storage is full. What you saved before is safe.',
      'And more.',
    );
    await rowSays(desk, liu, 'Compare with Geneva.');
  });
});
