import { expect, it } from 'vitest';
import { openShelf, rowsOf, untilRows } from './desk/shelf-view.ts';
import { textOf } from './driver/ax-node.ts';
import { entryWith, openCard, pressIn as pressInCard } from './driver/card.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { emptyStorage, fillStorage } from './keeping/fill-storage.ts';
import { withoutUnlimitedStorage } from './keeping/without-unlimited-storage.ts';
import { giveFile, openOptions, says as optionsSay } from './options/options-view.ts';
import { ask, itemWith, pressIn, says } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { savedItem, store, stored } from './popup/stored.ts';
import { noteSaying, pressInNote } from './selection/corner-note.ts';
import { keptSelections } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const full = 'Not saved: the browser’s storage is full. What you saved before is safe.';
const cao = 'With different conditions';

describeInBrowsers(
  'a full storage',
  (stage) => {
    it('is told by card, popup and note, and loses nothing; in Chromium it takes more once there is room', async () => {
      const popup = await stage.browser.openExtensionPage('popup.html');
      await store(stage.browser, savedItem(await bundledPack(popup), 'shen-2014-voice', 1));
      const kept = async () =>
        Object.fromEntries(
          Object.entries(await stored(stage.browser)).filter(([key]) => !key.startsWith('filler:')),
        );
      const before = await kept();
      expect(await fillStorage(stage.browser)).toMatch(/quota/i);

      await ask(popup, 'Liu Zhengrong');
      await pressIn(popup, 'Save', 'Internet sovereignty of each country');
      await itemWith(popup, 'Internet sovereignty of each country', full, 'Make room on the desk');

      stage.server.page(
        'http://news.example/full',
        '<!doctype html><title>Full</title><p>Of cyber sovereignty, in plain words.</p>',
      );
      const tab = await stage.browser.open('http://news.example/full');
      await hoverMark(tab, 'cyber sovereignty');
      await openCard(tab, 'cyber sovereignty');
      await pressInCard(tab, cao, 'Save');
      await until('the card to say so', async () =>
        textOf(entryWith(await openCard(tab), cao)).includes(full),
      );
      await tab.press('Escape');

      await selectWords(tab, 'plain words');
      await stage.browser.shortcut(tab, 'save-selection');
      // Firefox does not always say why it takes no more.
      await noteSaying(
        tab,
        ...(stage.kind === 'chromium' ? [full, 'Make room on the desk'] : ['Not saved:']),
      );
      const options = await openOptions(stage.browser);
      const entries = savedItem(await bundledPack(options), 'liu-2010-internet-sovereignty', 1);
      const backup = { onRecord: 'backup', version: 1, createdAt: '2026-11-21', entries, unreadable: {} };
      await giveFile(options, '.json', JSON.stringify(backup));
      const refused = 'Not restored: the browser’s storage is full. Nothing was changed.';
      await optionsSay(options, stage.kind === 'chromium' ? refused : 'Not restored:');
      await options.close();
      expect(await kept()).toEqual(before);

      // Firefox goes on refusing for longer than a test can wait, whatever was removed.
      if (stage.kind === 'chromium') {
        await emptyStorage(stage.browser);
        await pressInNote(tab, 'Save');
        await until(
          'the selection to be kept',
          async () => (await keptSelections(stage.browser)).length === 1,
        );
      }
      await tab.close();
      await popup.close();
    });

    // Firefox goes on refusing, whatever was removed.
    it.skipIf(stage.kind === 'firefox')('lets an undo that it refused be tried again', async () => {
      const desk = await openShelf(stage.browser);
      const there = await until('rows', async () => {
        const rows = await rowsOf(desk);
        return rows.length > 0 && rows;
      });
      await clickOn(desk, 'checkbox', 'Select all');
      await clickOn(desk, 'button', 'Remove');
      await untilRows(desk);
      await fillStorage(stage.browser);
      await clickOn(desk, 'button', 'Undo');
      await says(desk, 'Not stored: the browser’s storage is full.');
      await emptyStorage(stage.browser);
      await clickOn(desk, 'button', 'Undo');
      await untilRows(desk, ...there);
      await desk.close();
    });
  },
  (kind) => ({
    extensionDir: withoutUnlimitedStorage(kind),
    // In kB, for all sites together; one has a fifth of it. Chromium’s is 10 MB.
    preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 51_200 },
  }),
);
