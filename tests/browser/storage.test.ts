import { expect, it } from 'vitest';
import { findByRole } from './driver/ax-node.ts';
import { openCard, pressIn as pressInCard } from './driver/card.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';
import { pressSaves } from './keeping/press-saves.ts';
import { untilRows } from './keeping/until-rows.ts';
import { ask, itemWith, listed, pressIn, says } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { savedItem, store, stored } from './popup/stored.ts';
import { untilClosed } from './popup/until-closed.ts';

const page = `<!doctype html><html lang="en"><title>Story</title><textarea rows="8" cols="80"></textarea>
<p>They spoke of cyber sovereignty.</p></html>`;
const liu = 'Internet sovereignty of each country needs to be respected';
const shen = 'As our economy roars, we can and should have a voice in the world';

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Runs in a popup on its tab Saved. */
function removeAll(): void {
  for (const button of document.querySelectorAll<HTMLElement>('.row .action:last-child')) button.click();
}

describeInBrowsers('what is stored', (stage) => {
  async function openPage(): Promise<Tab> {
    stage.server.page('http://news.example/story', page);
    return stage.browser.open('http://news.example/story');
  }
  async function openSaved(tab?: Tab): Promise<View> {
    const popup = await stage.browser.popup(tab ?? (await openPage()));
    await clickOn(popup, 'tab', 'Saved');
    return popup;
  }
  async function packOf() {
    const tab = await stage.browser.openExtensionPage('popup.html');
    const pack = await bundledPack(tab);
    await tab.close();
    return pack;
  }
  const ids = async () => Object.keys(await stored(stage.browser)).sort();

  it('keeps the wording a quotation was saved with, and says that the record has since been corrected', async () => {
    const was = { text: 'Internet sovereignty of every country must be respected' };
    await store(stage.browser, savedItem(await packOf(), 'liu-2010-internet-sovereignty', 1, was));
    const popup = await openSaved();
    await itemWith(popup, was.text, 'The record has since been corrected. It now reads:', liu);
    await popup.close();
  });

  it('says that a saved quotation is no longer in the record, and keeps it', async () => {
    await store(stage.browser, savedItem(await packOf(), 'shen-2014-voice', 1, { id: 'shen-1999-gone' }));
    const popup = await openSaved();
    await itemWith(popup, shen, 'The record no longer holds this quotation.');
    await popup.close();
  });

  it('reports what it cannot read, leaves it as it is, and hands it out raw', async () => {
    const pack = await packOf();
    const unreadable = {
      'saved:damaged': 'not an object',
      'saved:half': { format: 1, savedAt: 5, quotation: { id: 'half', text: 'Half a quo' } },
      'saved:newer': { format: 7, savedAt: 6, shelf: ['a', { b: null }] },
    };
    await store(stage.browser, { ...unreadable, ...savedItem(pack, 'shen-2014-voice', 1) });
    const tab = await openPage();
    const popup = await openSaved(tab);
    await says(popup, '3 saved items can’t be read. They are kept aside.');
    await pressIn(popup, 'Remove', shen);
    await says(popup, 'Nothing is saved yet.', '3 saved items can’t be read.');
    await clickOn(popup, 'button', 'Copy the raw data');
    await says(popup, 'Copied');
    await until('the rest to be gone', async () => (await ids()).length === 3);
    expect(await stored(stage.browser)).toEqual(unreadable);
    await untilClosed(popup, () => popup.close());
    const raw = JSON.parse(await pasted(tab)) as { key: string; raw: unknown }[];
    expect(Object.fromEntries(raw.map(({ key, raw: value }) => [key, value]))).toEqual(unreadable);
  });

  it('sets aside what cannot be read when the same quotation is saved anew', async () => {
    await store(stage.browser, { 'saved:shen-2014-voice': { format: 1, savedAt: 'yesterday' } });
    const popup = await stage.browser.popup(await openPage());
    await ask(popup, 'Shen Yi');
    await pressIn(popup, 'Save', shen);
    await itemWith(popup, shen, 'Saved');
    const all = Object.entries(await stored(stage.browser));
    const aside = all.filter(([key]) => key.startsWith('aside:saved:shen-2014-voice:'));
    expect(aside.map(([, value]) => value)).toEqual([{ format: 1, savedAt: 'yesterday' }]);
    await popup.close();
  });

  /** The popup as a tab: the real one closes when its page is clicked, and there is but one at a time. */
  const popupTab = () => stage.browser.openExtensionPage('popup.html');

  it('loses and doubles nothing when a card saves while the popup removes', async () => {
    await store(stage.browser, savedItem(await packOf(), 'shen-2014-voice', 1));
    const popup = await popupTab();
    await clickOn(popup, 'tab', 'Saved');
    await itemWith(popup, shen);
    const tab = await openPage();
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    const remove = popup.evaluate(() =>
      document.querySelector<HTMLElement>('.row .action:last-child')?.click(),
    );
    await Promise.all([remove, pressInCard(tab, liu, 'Save')]);
    await itemWith(popup, liu);
    expect(await listed(popup)).toHaveLength(1);
    expect(await ids()).toEqual(['saved:liu-2010-internet-sovereignty']);
    await tab.close();
    await popup.close();
  });

  it('loses and doubles nothing when two tabs and the popup write more than fifty times at once', async () => {
    const { quotations, ...pack } = await packOf();
    const by = (...names: string[]) => quotations.filter(({ speaker }) => names.includes(speaker));
    const toSave = by('liu-zhengrong', 'lu-wei');
    const toRemove = quotations.filter((quotation) => !toSave.includes(quotation));
    const before = toRemove.map(({ id }) => savedItem({ quotations, ...pack }, id, 1));
    await store(stage.browser, Object.assign({}, ...before));
    const [first, second] = [await popupTab(), await popupTab()];
    await ask(first, 'Liu Zhengrong');
    await ask(second, 'Lu Wei');
    await untilRows(first, 'quotation:liu-', by('liu-zhengrong').length);
    await untilRows(second, 'quotation:lu-', by('lu-wei').length);
    const popup = await openSaved();
    await itemWith(popup, shen);
    const presses = 3;
    const [, ...made] = await Promise.all([
      popup.evaluate(removeAll),
      first.evaluate(pressSaves, 'quotation:liu-', presses),
      second.evaluate(pressSaves, 'quotation:lu-', presses),
    ]);
    expect(made).toEqual([by('liu-zhengrong').length * presses, by('lu-wei').length * presses]);
    await until('all to be removed', async () => (await ids()).length <= toSave.length);
    expect(await ids()).toEqual(toSave.map(({ id }) => `saved:${id}`).sort());
    await Promise.all([popup, first, second].map((view) => view.close()));
  });

  it('survives the browser being closed: what is saved, and a site that is off', async () => {
    const off = { 'site:news.example': { format: 1, on: false } };
    await store(stage.browser, { ...savedItem(await packOf(), 'shen-2014-voice', 1), ...off });
    await stage.browser.restart();
    const popup = await openSaved();
    await itemWith(popup, shen, 'Shen Yi', 'published 20 Nov 2014');
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Nothing is marked on news.example while it is off.');
    await popup.close();
  });

  it.each([
    { what: 'an unknown kind', message: { to: 'background', kind: 'nonsense', ask: {} } },
    { what: 'a kind that objects inherit', message: { to: 'background', kind: 'constructor', ask: {} } },
    { what: 'a known kind with nothing asked', message: { to: 'background', kind: 'term-record', ask: {} } },
    { what: 'no question at all', message: { to: 'background', kind: 'term-record' } },
  ])('refuses a message of $what', async ({ message }) => {
    const tab = await stage.browser.openExtensionPage('popup.html');
    const reply = await tab.evaluate(
      (sent) => (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(sent),
      message,
    );
    expect(reply).toEqual({ ok: false, error: expect.stringContaining(message.kind) });
    expect(findByRole(await tab.axTree(), 'searchbox')).toBeDefined();
    await tab.close();
  });
});
