import { expect, it } from 'vitest';
import { findByRole } from '../driver/ax-node.ts';
import { card, noCard, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab, View } from '../driver/driver.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { openPage, pageOf } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';
import { says } from '../popup/answers.ts';

const body = `<p id="marked">About cyber sovereignty, in short.</p>
<p id="unmarked"><code>cyber sovereignty</code></p>
<p id="several">On Alibaba and the community with a shared future in cyberspace, in Wuzhen.</p>
<p id="none">respect each country</p>
<p id="blank">&nbsp;</p>
<input id="field" value="cyber sovereignty">`;

/** Selects all the text of the element, and tells where it stands. */
const select = (tab: Tab, id: string): Promise<{ x: number; y: number }> =>
  tab.evaluate((of) => {
    const element = document.getElementById(of) as Element;
    const range = new Range();
    range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const { x, y, height } = range.getBoundingClientRect();
    return { x: x + 10, y: y + height / 2 };
  }, id);

const query = (popup: View) => popup.evaluate(() => document.querySelector('input')?.value);

describeInBrowsers('looking up what is selected', (stage) => {
  let tab: Tab;
  async function opened() {
    tab ??= await openPage(stage, body);
    await untilMarked(tab, '#marked', ['cyber sovereignty']);
    return tab;
  }
  const shortcut = () => stage.browser.shortcut(tab, 'look-up-selection');

  it('opens the card of the term in it, by menu and by shortcut, marked or not', async () => {
    await opened();
    for (const [id, term] of [
      ['marked', 'cyber sovereignty'],
      ['unmarked', 'cyber sovereignty'],
      // Of several the longest.
      ['several', 'community with a shared future in cyberspace'],
    ] as const) {
      const { x, y } = await select(tab, id);
      await shortcut();
      await openCard(tab, term);
      await tab.press('Escape');
      await noCard(tab);
      await stage.browser.chooseFromMenu(tab, x, y, 'look-up-selection');
      await openCard(tab, term);
      await tab.press('Escape');
      await noCard(tab);
    }
    expect(await tab.evaluate(() => String(getSelection()))).toContain('community');
  });

  it('opens the card in a field, and in the frame that has the keyboard', async () => {
    await opened();
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.select());
    await tab.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await shortcut();
    await openCard(tab, 'cyber sovereignty');
    await tab.press('Escape');
    await noCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
    stage.server.page('http://news.example/in', pageOf('<p>The Great Firewall.</p>'));
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/in', width: 700, height: 500 });
      document.body.prepend(frame);
    });
    const inner = await until('the frame', () => tab.page.frames()[1]);
    const view = { evaluate: inner.evaluate.bind(inner) as Tab['evaluate'] };
    await untilMarked(view, 'p', ['Great Firewall']);
    await tab.click(300, 300);
    await inner.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
    await shortcut();
    await openCard(tab, 'Great Firewall');
    await tab.press('Escape');
    await noCard(tab);
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
  });

  it('opens the popup with a search for it where no term stands in it', async () => {
    await opened();
    const { x, y } = await select(tab, 'none');
    for (const lookUp of [shortcut, () => stage.browser.chooseFromMenu(tab, x, y, 'look-up-selection')]) {
      await lookUp();
      const popup = await stage.browser.openedPopup();
      await until('the search', async () => (await query(popup)) === 'respect each country');
      await says(popup, 'Internet sovereignty of each country needs to be respected');
      expect(await card(tab)).toBeUndefined();
      await popup.close();
    }
    // What was asked for once is not asked again.
    const popup = await stage.browser.popup(tab);
    await until('the box', async () => findByRole(await popup.axTree(), 'searchbox', 'Search the record'));
    expect(await query(popup)).toBe('');
    await popup.close();
  });

  it('does nothing where nothing is selected', async () => {
    await opened();
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await shortcut();
    await select(tab, 'blank');
    await shortcut();
    // Answered in turn: what was pressed before has been dealt with.
    await select(tab, 'marked');
    await shortcut();
    await openCard(tab, 'cyber sovereignty');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
