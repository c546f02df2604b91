import { expect, it } from 'vitest';
import { openCard, pressIn as pressInCard } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { store, stored } from './popup/stored.ts';
import { noNote, noteSaying, pressInNote } from './selection/corner-note.ts';
import { keptSelections } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const address = 'http://news.example/private';
const page = `<!doctype html><html lang="en"><title>Story</title>
<p>They spoke of cyber sovereignty, and of some plain words besides.</p></html>`;
const cao = 'With different conditions';

// Both browsers leave extensions out of private windows until the reader lets them in. In Chromium the driver does so
// as it installs; Firefox (ESR 153) takes `moz:permitPrivateBrowsing` with BiDi's webExtension.install, and refuses
// all the same (“Extension does not have permission for incognito mode”): there only tests/unit/entrypoints has it.
describeInBrowsers(
  'in a private window',
  (stage) => {
    const inChromium = it.skipIf(stage.kind === 'firefox');
    async function opened(settings: Record<string, unknown> = {}) {
      await store(stage.browser, settings);
      stage.server.page(address, page);
      return stage.browser.openPrivate(address);
    }

    inChromium('a selection is kept only once the reader says so', async () => {
      const tab = await opened();
      await selectWords(tab, 'plain words');
      await stage.browser.shortcut(tab, 'save-selection');
      await noteSaying(
        tab,
        'This is a private window. Keep these words with the page’s address?',
        'plain words',
      );
      await pressInNote(tab, 'Don’t keep');
      await noNote(tab);
      expect(await stored(stage.browser)).toEqual({});
      await stage.browser.shortcut(tab, 'save-selection');
      await pressInNote(tab, 'Keep');
      await noteSaying(tab, 'Saved', 'plain words');
      expect((await keptSelections(stage.browser)).map(({ text }) => text)).toEqual(['plain words']);
      await tab.close();
    });

    inChromium('a selection is kept at once where the reader wants no question', async () => {
      const tab = await opened({ 'setting:savePrivate': { format: 1, value: 'always' } });
      await selectWords(tab, 'plain words');
      await stage.browser.shortcut(tab, 'save-selection');
      await noteSaying(tab, 'Saved', 'plain words');
      expect(await keptSelections(stage.browser)).toHaveLength(1);
      await tab.close();
    });

    inChromium('a quotation saved from the card has no trace of the page', async () => {
      const tab = await opened();
      await hoverMark(tab, 'cyber sovereignty');
      await openCard(tab, 'cyber sovereignty');
      await pressInCard(tab, cao, 'Save');
      await until('it to be saved', async () => Object.keys(await stored(stage.browser)).length > 0);
      const all = await stored(stage.browser);
      expect(Object.keys(all)).toEqual(['saved:cao-2023-own-method']);
      expect(JSON.stringify(all)).not.toContain('news.example');
      await tab.close();
    });
  },
  { inPrivate: true },
);
