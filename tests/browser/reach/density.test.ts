import { afterEach, expect, it } from 'vitest';
import { openCard } from '../driver/card.ts';
import { clickOn } from '../driver/click-on.ts';
import { cardCounter, cardsSeen } from '../driver/count-cards.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { linger } from '../driver/linger.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { openPage } from '../driver/open-page.ts';
import { forget, store } from '../options/extension-state.ts';
import { openOptions } from '../options/options-view.ts';
import { untilTerms } from '../popup/terms-here.ts';

const url = 'http://news.example/sections';
const sections = `<p id="lead">cyber sovereignty, Cyber Sovereignty, the Great Firewall</p>
<h2 id="heading">Of cyber sovereignty and cyber sovereignty</h2>
<div id="first"><p>cyber sovereignty and Wuzhen</p><p>Wuzhen, the Great Firewall</p></div>
<section><div role="heading" aria-level="3">Another</div>
<ul id="second"><li>Wuzhen</li><li>cyber sovereignty, cyber <b>sovereignty</b></li><li>Wuzhen</li></ul></section>`;

/** What is marked in each part. */
const shown = {
  every: {
    lead: ['cyber sovereignty', 'Cyber Sovereignty', 'Great Firewall'],
    heading: ['cyber sovereignty', 'cyber sovereignty'],
    first: ['cyber sovereignty', 'Wuzhen', 'Wuzhen', 'Great Firewall'],
    second: ['Wuzhen', 'cyber sovereignty', 'cyber sovereignty', 'Wuzhen'],
  },
  section: {
    lead: ['cyber sovereignty', 'Great Firewall'],
    heading: ['cyber sovereignty'],
    first: ['Wuzhen', 'Great Firewall'],
    second: ['Wuzhen', 'cyber sovereignty'],
  },
  page: {
    lead: ['cyber sovereignty', 'Great Firewall'],
    heading: [],
    first: ['Wuzhen'],
    second: [],
  },
};

describeInBrowsers('which marks are shown', (stage) => {
  afterEach(() => forget(stage.browser));

  const setting = (name: string, value: unknown) =>
    store(stage.browser, { [`setting:${name}`]: { format: 1, value } });
  async function untilShown(tab: Tab, parts: Record<string, string[]>) {
    await tab.page.bringToFront();
    for (const [id, texts] of Object.entries(parts)) await untilMarked(tab, `#${id}`, texts);
  }

  it('follows the density chosen, in every open tab at once: each, the first of a section, of the page', async () => {
    const tab = await openPage(stage, sections, { url });
    const other = await openPage(stage, sections, { url: 'http://other.example/sections' });
    await untilShown(tab, shown.every);
    const options = await openOptions(stage.browser);
    for (const [name, density] of [
      ['Once a section', 'section'],
      ['Once a page', 'page'],
      ['Every time', 'every'],
    ] as const) {
      await options.page.bringToFront();
      await clickOn(options, 'radio', name);
      await untilShown(tab, shown[density]);
      await untilShown(other, shown[density]);
    }
    for (const opened of [options, other, tab]) await opened.close();
  });

  it('changes no count, and text that comes first later has the mark', async () => {
    await setting('density', 'page');
    const tab = await openPage(stage, sections, { url });
    await untilShown(tab, shown.page);
    const popup = await stage.browser.popup(tab);
    await clickOn(popup, 'tab', 'On this page');
    await untilTerms(popup, { 'cyber sovereignty': '7', 'Great Firewall': '2', Wuzhen: '4' });
    await popup.close();
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('afterbegin', '<p id="new">the Great Firewall, Wuzhen</p>'),
    );
    await untilShown(tab, { new: ['Great Firewall', 'Wuzhen'], lead: ['cyber sovereignty'], first: [] });
    await tab.evaluate(() => document.querySelector('#lead')?.remove());
    await untilShown(tab, { heading: ['cyber sovereignty'], first: [], second: [] });
    await tab.close();
  });

  it('is marked once it is shown, where what is first was hidden', async () => {
    await setting('density', 'section');
    const details =
      '<details><summary>More</summary><p id="more">cyber sovereignty, Wuzhen, cyber sovereignty</p></details>';
    const tab = await openPage(stage, `<p id="first">Wuzhen</p>${details}`, { url });
    await untilShown(tab, { first: ['Wuzhen'], more: [] });
    await tab.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await untilShown(tab, { first: ['Wuzhen'], more: ['cyber sovereignty'] });
    await tab.close();
  });

  it('leaves out the kinds that are switched off, which are context for others all the same', async () => {
    const body = '<p id="words">Cyber sovereignty, Wuzhen, Li Qiang. The World Internet Conference.</p>';
    const tab = await openPage(stage, body, { url });
    const marked = (words: string[]) => untilMarked(tab, '#words', words);
    await marked(['Cyber sovereignty', 'Wuzhen', 'Li Qiang', 'World Internet Conference']);
    await setting('hiddenKinds', ['place', 'event']);
    await marked(['Cyber sovereignty', 'Li Qiang']);
    const popup = await stage.browser.popup(tab);
    await clickOn(popup, 'tab', 'On this page');
    await untilTerms(popup, { 'cyber sovereignty': '1', 'Li Qiang': '1' });
    await popup.close();
    await setting('hiddenKinds', []);
    await marked(['Cyber sovereignty', 'Wuzhen', 'Li Qiang', 'World Internet Conference']);
    await tab.close();
  });

  it('answers the pointer on what is marked only, and the keyboard walks over that alone', async () => {
    await setting('density', 'page');
    const body =
      '<p id="first">cyber sovereignty</p><p id="again" style="margin: 300px 0">cyber sovereignty</p>';
    const tab = await openPage(stage, `${body}<p>the Great Firewall</p>`, { url, head: cardCounter });
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall']);
    const { x, y } = await tab.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('#again') as Element);
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    });
    await tab.move(x + 20, y + 200);
    await tab.move(x + 20, y + 8);
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'cyber sovereignty');
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'Great Firewall');
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
