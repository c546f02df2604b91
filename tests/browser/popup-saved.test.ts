import { expect, it } from 'vitest';
import { textOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';
import { ask, buttonIn, itemWith, listed, pressIn, says } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';
import { savedItem, store } from './popup/stored.ts';
import { untilClosed } from './popup/until-closed.ts';

const page = '<!doctype html><html lang="en"><title>Notes</title><textarea rows="8" cols="80"></textarea>';
const first = {
  words: 'As our economy roars, we can and should have a voice in the world',
  citation:
    '“As our economy roars, we can and should have a voice in the world” — Shen Yi, Associate professor, Fudan University. “Beijing ready to cooperate on Internet security”, China Daily, 20 Nov 2014.',
};
const last = {
  words: 'Internet sovereignty of each country needs to be respected',
  citation:
    '“Internet sovereignty of each country needs to be respected” — Liu Zhengrong, Deputy director general, Internet Affairs Bureau, State Council Information Office, Worldwide Cybersecurity Summit, 4 May 2010. “China backs international efforts to secure cyberspace”, AFP, 4 May 2010. https://phys.org/news/2010-05-china-international-efforts-cyberspace.html',
};

describeInBrowsers('what is saved', (stage) => {
  async function openPage(): Promise<Tab> {
    stage.server.page('http://news.example/notes', page);
    return stage.browser.open('http://news.example/notes');
  }
  async function openSaved(tab: Tab): Promise<View> {
    const popup = await stage.browser.popup(tab);
    await clickOn(popup, 'tab', 'Saved');
    return popup;
  }
  /** A popup on the tab Saved, with two quotations in it. */
  async function withTwo() {
    const tab = await openPage();
    const popup = await openSaved(tab);
    const pack = await bundledPack(popup);
    await store(stage.browser, {
      ...savedItem(pack, 'shen-2014-voice', 1_000),
      ...savedItem(pack, 'liu-2010-internet-sovereignty', 2_000),
    });
    await itemWith(popup, first.words);
    await itemWith(popup, last.words);
    return { tab, popup };
  }
  const order = async (popup: View) =>
    (await listed(popup)).map(
      (item) => [first, last].find(({ words }) => textOf(item).includes(words))?.words,
    );

  it('is nothing at first, and the popup says how to change that', async () => {
    await store(stage.browser, {});
    const popup = await openSaved(await openPage());
    await says(popup, 'Nothing is saved yet.', 'Save keeps a quotation here as it reads today');
    await popup.close();
  });

  it('is put there by Save, beside an answer; pressed again, Save takes it off, and that can be undone', async () => {
    await store(stage.browser, {});
    const popup = await stage.browser.popup(await openPage());
    await ask(popup, 'Shen Yi');
    await pressIn(popup, 'Save', first.words);
    const isPressed = async () =>
      buttonIn(await itemWith(popup, first.words), 'Save').states.includes('pressed');
    await until('Save to be pressed', isPressed);
    await itemWith(popup, first.words, 'Saved');
    await clickOn(popup, 'tab', 'Saved');
    await itemWith(popup, first.words, 'Shen Yi', 'published 20 Nov 2014');
    await clickOn(popup, 'tab', 'Search');
    await pressIn(popup, 'Save', first.words);
    await itemWith(popup, first.words, 'Removed');
    await until('Save not to be pressed', async () => !(await isPressed()));
    await clickOn(popup, 'button', 'Undo');
    await until('Save to be pressed again', isPressed);
    await popup.close();
  });

  it('stands with the last saved first, and each can be copied exactly as it is cited', async () => {
    const { tab, popup } = await withTwo();
    expect(await order(popup)).toEqual([last.words, first.words]);
    await pressIn(popup, 'Copy', first.words);
    await itemWith(popup, first.words, 'Copied');
    await untilClosed(popup, () => popup.close());
    expect(await pasted(tab)).toBe(first.citation);
  });

  it('is copied as a whole in that order, a blank line between', async () => {
    const { tab, popup } = await withTwo();
    await clickOn(popup, 'button', 'Copy all');
    await says(popup, '2 quotations, last saved first', 'Copied');
    await untilClosed(popup, () => popup.close());
    expect(await pasted(tab)).toBe(`${last.citation}\n\n${first.citation}`);
  });

  it('can be removed, and what was removed comes back to its place', async () => {
    const { popup } = await withTwo();
    await pressIn(popup, 'Remove', last.words);
    await until('one to be left', async () => (await order(popup)).join() === first.words);
    await says(popup, 'Removed Liu Zhengrong, 4 May 2010');
    await hasKeyboard(popup, 'Undo');
    await clickOn(popup, 'button', 'Undo');
    await until(
      'both to be back',
      async () => (await order(popup)).join() === [last.words, first.words].join(),
    );
    await popup.close();
  });
});
