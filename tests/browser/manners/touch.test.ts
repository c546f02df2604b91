import { expect, it } from 'vitest';
import { findByRole } from '../driver/ax-node.ts';
import { card, noCard, openCard } from '../driver/card.ts';
import { clickNode } from '../driver/click-on.ts';
import { cardCounter, cardsSeen } from '../driver/count-cards.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { linger } from '../driver/linger.ts';
import { markNamed } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

const body = `<p>Of cyber sovereignty.</p>
<p><a href="#there">the Great Firewall</a></p>
<p><button onclick="document.title = 'pressed'">Wuzhen</button></p>
<p id="own">World Internet Conference</p>
<p><in-component></in-component></p>
<script>customElements.define('in-component', class extends HTMLElement {
  constructor() { super().attachShadow({ mode: 'open' }).innerHTML = '<a href="#inside">multilateralism</a>'; }
});
document.querySelector('#own').addEventListener('click', (event) => event.preventDefault())</script>`;
const head = `${cardCounter}<style>body { margin: 0 } p { margin: 0; font: 20px/60px sans-serif }</style>`;

describeInBrowsers('a finger', (stage) => {
  const opened = async () => {
    const tab = await openPage(stage, body, { head });
    await markNamed(tab, 'Great Firewall');
    return tab;
  };
  async function tap(tab: Tab, text: string) {
    const [box] = (await markNamed(tab, text)).boxes;
    if (!box) throw new Error(`“${text}” is not laid out`);
    await tab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }
  const tapBlank = (tab: Tab) => tab.page.touchscreen.tap(700, 30);

  it('opens a card by a tap on its term, and closes it by a tap elsewhere', async () => {
    const tab = await opened();
    await tap(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await linger();
    // No pointer rests on the mark, and yet it stays.
    const { node } = await openCard(tab, 'cyber sovereignty');
    const { x, y } = await node.box();
    await tab.page.touchscreen.tap(x + 20, y + 60);
    await linger();
    await openCard(tab, 'cyber sovereignty');
    await tapBlank(tab);
    await noCard(tab);
    await tap(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    expect(await cardsSeen(tab)).toBe(2);
    await tab.close();
  });

  it('uses what is in the card', async () => {
    const tab = await opened();
    await tap(tab, 'cyber sovereignty');
    const pin = findByRole((await openCard(tab)).node, 'button', 'Pin');
    const box = await pin?.box();
    if (!box) throw new Error('no button Pin');
    await tab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await until('it to be pinned', async () =>
      findByRole((await openCard(tab)).node, 'button', 'Pin')?.states.includes('pressed'),
    );
    await tapBlank(tab);
    await linger();
    const close = findByRole((await openCard(tab)).node, 'button', 'Close');
    if (close) await clickNode(tab, close);
    await noCard(tab);
    await tab.close();
  });

  it('follows a link within a component, the first tap on the page, and no card comes', async () => {
    const tab = await opened();
    await tap(tab, 'multilateralism');
    await until('the link to be followed', () => tab.evaluate(() => location.hash === '#inside'));
    await linger();
    await tap(tab, 'multilateralism');
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    await tab.close();
  });

  it('follows links, presses buttons and does what the page wants under a mark, and no card comes', async () => {
    const tab = await opened();
    await tap(tab, 'Great Firewall');
    await until('the link to be followed', () => tab.evaluate(() => location.hash === '#there'));
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.page.touchscreen.tap(30, 150);
    await until('the press', () => tab.evaluate(() => document.title === 'pressed'));
    await tap(tab, 'World Internet Conference');
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    expect(await card(tab)).toBeUndefined();
    expect(await stage.browser.errors()).toEqual([]);
    await tab.close();
  });
});
