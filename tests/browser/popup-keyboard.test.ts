import { expect, it } from 'vitest';
import { findByRole, textOf } from './driver/ax-node.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { pasted } from './driver/pasted.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';
import { ask, buttonIn, itemWith, pressIn, says } from './popup/answers.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';
import { untilClosed } from './popup/until-closed.ts';

const page = '<!doctype html><html lang="en"><title>Notes</title><textarea rows="8" cols="80"></textarea>';
const liu = 'Internet sovereignty of each country needs to be respected';
const citation =
  '“Internet sovereignty of each country needs to be respected” — Liu Zhengrong, Deputy director general, Internet Affairs Bureau, State Council Information Office, Worldwide Cybersecurity Summit, 4 May 2010. “China backs international efforts to secure cyberspace”, AFP, 4 May 2010. https://phys.org/news/2010-05-china-international-efforts-cyberspace.html';

describeInBrowsers('the popup by keyboard', (stage) => {
  async function open() {
    stage.server.page('http://news.example/notes', page);
    const tab = await stage.browser.open('http://news.example/notes');
    return { tab, popup: await stage.browser.popup(tab) };
  }
  const opened = shared(open);
  /** One popup for all but the last test; each begins with a query of its own. */
  async function asked(query: string): Promise<View> {
    const { popup } = await opened();
    await ask(popup, query);
    return popup;
  }
  it('goes through the answers by arrows, and back into the box', async () => {
    const popup = await asked('sovereignty');
    await itemWith(popup, 'cyber sovereignty', 'concept');
    await popup.press('ArrowDown');
    await hasKeyboard(popup, 'cyber sovereignty');
    await popup.press('ArrowDown');
    await hasKeyboard(popup, 'national sovereignty');
    await popup.press('ArrowUp');
    await popup.press('ArrowUp');
    await hasKeyboard(popup, 'Search the record');
  });

  it('opens an answer by Enter; Esc goes back to it', async () => {
    const popup = await asked('sovereignty');
    await itemWith(popup, 'national sovereignty', 'concept');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await hasKeyboard(popup, 'Back');
    expect(findByRole(await popup.axTree(), 'heading', 'national sovereignty')).toBeDefined();
    await popup.press('Escape');
    await hasKeyboard(popup, 'national sovereignty');
    await itemWith(popup, liu);
  });

  it('opens what stands first by Enter in the box, and what that leads to; each Esc goes one back', async () => {
    const popup = await asked('cyber sovereignty');
    await itemWith(popup, 'cyber sovereignty', 'concept');
    await popup.press('Enter');
    await hasKeyboard(popup, 'Back');
    await pressIn(popup, 'Liu Zhengrong', liu);
    await says(
      popup,
      'worked out: The report, of Tuesday 4 May 2010, says',
      'China backs international efforts to secure cyberspace',
      'AFP',
    );
    await popup.press('Escape');
    await hasKeyboard(popup, 'Liu Zhengrong');
    await popup.press('Escape');
    await itemWith(popup, 'cyber sovereignty', 'concept');
  });

  it.each([
    { how: 'as browsers tell it', event: { key: 'Enter', isComposing: true, keyCode: 229 } },
    { how: 'as some input methods do', event: { key: 'Enter', isComposing: false, keyCode: 229 } },
  ])('leaves Enter to an input method that is composing ($how)', async ({ event }) => {
    const popup = await asked('sovereignty');
    await itemWith(popup, 'cyber sovereignty', 'concept');
    const prevented = await popup.evaluate((init) => {
      const box = document.querySelector('input');
      box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      return !box?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    }, event);
    expect(prevented).toBe(false);
    await hasKeyboard(popup, 'Search the record');
    expect(findByRole(await popup.axTree(), 'button', 'Back')).toBeUndefined();
  });

  it('gives letters typed on an answer back to the box', async () => {
    const popup = await asked('sover');
    await itemWith(popup, 'cyber sovereignty', 'concept');
    await popup.press('ArrowDown');
    await hasKeyboard(popup, 'cyber sovereignty');
    await popup.type('eignty');
    await hasKeyboard(popup, 'Search the record');
    expect(textOf(findByRole(await popup.axTree(), 'searchbox') ?? (await popup.axTree()))).toBe(
      'sovereignty',
    );
  });

  it('names its shortcuts; they save and copy the answer that has the focus, copying exactly its citation', async () => {
    const popup = await asked('Liu Zhengrong needs to be respected');
    expect(await popup.evaluate(() => document.querySelector('.keys')?.textContent)).toMatch(
      /Ctrl\+C Copy.*Ctrl\+S Save/,
    );
    const item = await itemWith(popup, liu);
    expect(buttonIn(item, 'Save').states).not.toContain('pressed');
    await popup.press('ArrowDown');
    await hasKeyboard(popup, 'Liu Zhengrong');
    await popup.press('Control+s');
    await until('Save to stand pressed', async () =>
      buttonIn(await itemWith(popup, liu, 'Saved'), 'Save').states.includes('pressed'),
    );
    await popup.press('Control+c');
    await itemWith(popup, liu, 'Copied');
    const { tab } = await opened();
    await untilClosed(popup, () => popup.close());
    expect(await pasted(tab)).toBe(citation);
  });

  it('copies a dated fact in our words, with its source', async () => {
    const { tab, popup } = await open();
    await ask(popup, 'EastWest Institute think tank');
    await pressIn(popup, 'Copy', 'Dated fact', 'host to the Worldwide Cybersecurity Summit');
    await itemWith(popup, 'host to the Worldwide Cybersecurity Summit', 'Copied');
    await untilClosed(popup, () => popup.close());
    expect(await pasted(tab)).toBe(
      'The EastWest Institute, a think tank, is host to the Worldwide Cybersecurity Summit (May 2010). “China backs international efforts to secure cyberspace”, AFP, 4 May 2010. https://phys.org/news/2010-05-china-international-efforts-cyberspace.html',
    );
  });
});
