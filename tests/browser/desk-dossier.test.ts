import { beforeEach, expect, it } from 'vitest';
import { handedOver, watchDownloads } from './desk/downloads.ts';
import {
  fillShelf,
  focusRow,
  liu,
  lu,
  openShelf,
  own,
  shen,
  untilRows,
  untilTicked,
} from './desk/shelf-view.ts';
import { findByRole, textOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';

const paper = '<!doctype html><html lang="en"><title>Notes</title><textarea rows="8" cols="80"></textarea>';

describeInBrowsers('a dossier', (stage) => {
  let desk: Tab;
  beforeEach(async () => {
    await fillShelf(stage.browser);
    desk = await openShelf(stage.browser);
    await untilRows(desk, own, lu, liu, shen);
    return () => desk.close();
  });
  const openPiece = async () => {
    await clickOn(desk, 'button', 'Piece');
    await untilRows(desk, own, shen);
    await clickOn(desk, 'button', 'Dossier');
    await until('the document', async () => findByRole(await desk.axTree(), 'heading', 'Piece'));
  };
  const standsBefore = async (first: string, second: string) => {
    const read = textOf(await desk.axTree());
    expect([read.includes(first), read.includes(second)]).toEqual([true, true]);
    expect(read.indexOf(first)).toBeLessThan(read.indexOf(second));
  };

  it('is a folder in the order of time, each passage with a note that says where it stands', async () => {
    await openPiece();
    await says(desk, 'Chris Lefkow', 'Shen Yi', 'As our economy roars');
    await standsBefore('Some 400 government officials', 'As our economy roars');
    await says(desk, 'Beijing Ready to Cooperate on Internet Security');
    const leadsToNote = await desk.evaluate(() => {
      const mark = document.querySelector<HTMLAnchorElement>('.dossier sup a');
      const note = mark && document.querySelector(new URL(mark.href).hash);
      return note?.textContent;
    });
    expect(leadsToNote).toContain('China backs international efforts');
  });

  it('can be reached by its address, and Back and Esc lead to the folder', async () => {
    await openPiece();
    const search = await desk.evaluate(() => location.search);
    expect(search).toContain('dossier=folder-piece');
    await hasKeyboard(desk, 'Back');
    await desk.press('Escape');
    await untilRows(desk, own, shen);
    const again = await openShelfAt(search);
    await says(again, 'As our economy roars');
    await again.close();
  });
  async function openShelfAt(search: string): Promise<Tab> {
    const tab = await stage.browser.openExtensionPage(`desk.html${search}`);
    await until('the document', async () => findByRole(await tab.axTree(), 'heading', 'Piece'));
    return tab;
  }

  it('is only of what is selected, where something is', async () => {
    await focusRow(desk, liu);
    await desk.press(' ');
    await untilTicked(desk, liu);
    await clickOn(desk, 'button', 'Dossier');
    await says(desk, 'Internet sovereignty of each country', 'Compare with Geneva.');
    expect(textOf(await desk.axTree())).not.toContain('As our economy roars');
  });

  it('is copied as Markdown and handed over as a page that stands on its own', async () => {
    await openPiece();
    await says(desk, 'As our economy roars');
    await watchDownloads(desk);
    await clickOn(desk, 'button', 'Copy Markdown');
    await says(desk, 'Copied');
    await clickOn(desk, 'button', 'Download .html');
    const [file] = await until('the file', async () => {
      const files = await handedOver(desk);
      return files.length > 0 && files;
    });
    expect(file?.name).toBe('Piece.html');
    expect(file?.words).toMatch(/^<!doctype html>[\s\S]*As our economy roars/i);
    stage.server.page('http://news.example/notes', paper);
    const tab = await stage.browser.open('http://news.example/notes');
    const markdown = await pasted(tab);
    expect(markdown).toMatch(/^# Piece/);
    expect(markdown).toContain('As our economy roars');
    await tab.close();
  });

  it('reports nothing wrong', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
