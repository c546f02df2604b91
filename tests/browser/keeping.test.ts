import { expect, it } from 'vitest';
import { entryWith, openCard, pressIn as pressInCard } from './driver/card.ts';
import { describeInBrowsers, type Stage } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { pressSaves } from './keeping/press-saves.ts';
import { untilRows } from './keeping/until-rows.ts';
import { ask } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { store, stored } from './popup/stored.ts';
import { noteSaying } from './selection/corner-note.ts';
import { keptSelections } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const page = `<!doctype html><html lang="en"><title>Story</title><meta name="author" content="A Reporter">
<p>They spoke of cyber sovereignty, and of some plain words besides.</p></html>`;
const address = 'http://news.example/story';
const cao = 'With different conditions';
/** Two hundred presses, each shown before the next, take their time on a busy machine (ms). */
const several = 60_000;

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

interface Background {
  chrome: { storage: { local: { set: unknown }; session: { get(keys: null): Promise<object> } } };
}

/** Runs in the background: from now on nothing that it stores arrives. */
function storeNothing(): void {
  const { local } = (globalThis as unknown as Background).chrome.storage;
  local.set = () => new Promise(() => {});
}

/** Runs in the background: whether a selection with these words is being saved. */
async function isUnderWay(words: string): Promise<boolean> {
  const all = Object.entries(await (globalThis as unknown as Background).chrome.storage.session.get(null));
  return all.some(([key, save]) => key.startsWith('saving:') && JSON.stringify(save).includes(words));
}

/** Nobody listens: a worker that is listened to while it starts is held up, now and then for good. */
const stageOptions = { fresh: true, watch: false };

function whatIsKept(stage: Stage) {
  async function openPage(): Promise<Tab> {
    stage.server.page(address, page);
    return stage.browser.open(address);
  }
  const keptIds = async () =>
    Object.keys(await stored(stage.browser)).filter((key) => /^(saved|selection):/.test(key));
  /** Sends the background something, which starts it where it was stopped; resolves once it can be asked again. */
  async function wake(view: View) {
    await view.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
      return runtime.sendMessage({ to: 'background', kind: 'site', ask: {} });
    });
    const isThere = () => typeof (globalThis as unknown as { chrome?: { storage?: object } }).chrome?.storage;
    await until('the background', async () => (await stage.browser.inBackground(isThere)) === 'object');
  }

  it(
    'loses and doubles nothing when card, popup and desk write two hundred times at once, their background stopped in between',
    async () => {
      await store(stage.browser, {});
      // The popup as a tab: the real one closes when another tab is clicked.
      const popup = await stage.browser.openExtensionPage('popup.html', true);
      const { quotations } = await bundledPack(popup);
      const desk = await stage.browser.openExtensionPage('desk.html?q=Lu%20Wei', true);
      await ask(popup, 'Liu Zhengrong');
      const by = (name: string) => quotations.filter(({ speaker }) => speaker === name).length;
      await untilRows(popup, 'quotation:liu-', by('liu-zhengrong'));
      await untilRows(desk, 'quotation:lu-', by('lu-wei'));
      const oddAbove = (count: number) => Math.ceil(count / 2) * 2 + 1;
      const [popupPresses, deskPresses] = [oddAbove(100 / by('liu-zhengrong')), oddAbove(100 / by('lu-wei'))];
      const tab = await openPage();
      await hoverMark(tab, 'cyber sovereignty');
      await openCard(tab, 'cyber sovereignty');
      const inCard = async () => {
        for (let made = 0; made < 3; made += 1) {
          await pressInCard(tab, cao, 'Save');
          const wanted = made % 2 === 0 ? 'Saved' : 'Removed';
          await until(`the card to say ${wanted}`, async () =>
            JSON.stringify(entryWith(await openCard(tab), cao)).includes(`"${wanted}"`),
          );
          await stage.browser.stopBackground();
        }
      };
      const [inPopup, onDesk] = await Promise.all([
        popup.evaluate(pressSaves, 'quotation:liu-', popupPresses),
        desk.evaluate(pressSaves, 'quotation:lu-', deskPresses),
        inCard(),
      ]);
      expect(inPopup + onDesk + 3).toBeGreaterThanOrEqual(200);
      await wake(popup);
      const expected = quotations.filter(({ id }) => /^(liu|lu)-/.test(id) || id === 'cao-2023-own-method');
      expect((await keptIds()).sort()).toEqual(expected.map(({ id }) => `saved:${id}`).sort());
      const all = await stored(stage.browser);
      expect(all['saved:cao-2023-own-method']).toMatchObject({
        from: 'card',
        met: { page: { title: 'Story', url: address, authors: ['A Reporter'] } },
      });
      await Promise.all([popup, desk, tab].map((view) => view.close()));
    },
    several,
  );

  /** Stops the background, and starts it again from another page of the extension's. */
  async function interrupt() {
    const other = await stage.browser.openExtensionPage('popup.html');
    await stage.browser.stopBackground();
    await wake(other);
    await other.close();
  }

  it('keeps a selection when the background is stopped before it was stored, and says so then', async () => {
    await store(stage.browser, { 'note:other': { format: 1, text: 'stays' } });
    // A background that has not stored anything yet: what it stores with can still be put out of order.
    await interrupt();
    const tab = await openPage();
    await selectWords(tab, 'plain words');
    await stage.browser.inBackground(storeNothing);
    await stage.browser.shortcut(tab, 'save-selection');
    await until('it to be under way', () => stage.browser.inBackground(isUnderWay, 'plain words'));
    expect(await keptSelections(stage.browser)).toEqual([]);
    await interrupt();
    await tab.page.bringToFront();
    await noteSaying(tab, 'Saved', 'plain words');
    await stage.browser.shortcut(tab, 'save-selection');
    await stage.browser.shortcut(tab, 'save-selection');
    await until('nothing to be under way', async () => !(await stage.browser.inBackground(isUnderWay, '')));
    expect((await keptSelections(stage.browser)).map(({ text }) => text)).toEqual(['plain words']);
    expect((await stored(stage.browser))['note:other']).toEqual({ format: 1, text: 'stays' });
    await tab.close();
  });

  // In Firefox a busy page keeps the shortcut itself waiting: there the command comes when the page can answer.
  it.skipIf(stage.kind === 'firefox')(
    'tells the reader when the background is stopped before the page said what is selected',
    async () => {
      await store(stage.browser, {});
      const other = await stage.browser.openExtensionPage('popup.html');
      const tab = await openPage();
      await selectWords(tab, 'plain words');
      // A page that is busy answers nobody.
      const busy = tab.evaluate(() => {
        const end = performance.now() + 6000;
        while (performance.now() < end);
      });
      await stage.browser.shortcut(tab, 'save-selection');
      await until('it to be under way', () => stage.browser.inBackground(isUnderWay, ''));
      await stage.browser.stopBackground();
      await wake(other);
      await busy;
      await noteSaying(tab, 'interrupted before it could save the selection');
      expect(await keptSelections(stage.browser)).toEqual([]);
      await stage.browser.shortcut(tab, 'save-selection');
      await noteSaying(tab, 'Saved', 'plain words');
      await Promise.all([other, tab].map((view) => view.close()));
    },
  );

  it('holds one selection once, however fast it is saved again', async () => {
    await store(stage.browser, {});
    const tab = await openPage();
    await selectWords(tab, 'plain words');
    // The browser tells of the next press while the first is still being saved.
    for (let pressed = 0; pressed < 3; pressed += 1) await stage.browser.shortcut(tab, 'save-selection');
    await noteSaying(tab, 'Saved', 'plain words');
    await until('nothing to be under way', async () => !(await stage.browser.inBackground(isUnderWay, '')));
    expect(await keptSelections(stage.browser)).toHaveLength(1);
    await tab.close();
  });
}

describeInBrowsers('what is kept', whatIsKept, stageOptions);
