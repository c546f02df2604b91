import { beforeEach, expect, it } from 'vitest';
import { entriesOf, noCard, openCard } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { linger } from './driver/linger.ts';
import { untilMarked } from './driver/marked-in.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { store } from './popup/stored.ts';

const url = 'http://news.example/settings';
const page = `<!doctype html><html lang="en"><title>Story</title>
<p id="first">Of cyber sovereignty, of Wuzhen, and again of cyber sovereignty.</p><h2>More</h2>
<p id="second">Of cyber sovereignty.</p><p id="dark" style="background: #111; color: #eee">Wuzhen</p></html>`;
const term = 'cyber sovereignty';

describeInBrowsers('a setting takes effect at once in an open tab:', (stage) => {
  beforeEach(() => store(stage.browser, {}));

  const set = (settings: Record<string, unknown>) =>
    store(
      stage.browser,
      Object.fromEntries(
        Object.entries(settings).map(([name, value]) => [`setting:${name}`, { format: 1, value }]),
      ),
    );
  async function untilAll(tab: Tab, first: string[], second: string[], dark: string[]) {
    await untilMarked(tab, '#first', first);
    await untilMarked(tab, '#second', second);
    await untilMarked(tab, '#dark', dark);
  }
  async function opened(): Promise<Tab> {
    stage.server.page(url, page);
    const tab = await stage.browser.open(url);
    await untilAll(tab, [term, 'Wuzhen', term], [term], ['Wuzhen']);
    return tab;
  }
  /** The highlights of the first mark in an element, without `on-record-`, in the order of their names. */
  const looks = (tab: Tab, selector: string) =>
    tab.evaluate((inside) => {
      const element = document.querySelector(inside);
      const names = [...CSS.highlights]
        .filter(([, ranges]) => [...ranges].some(({ startContainer }) => element?.contains(startContainer)))
        .map(([name]) => name.replace('on-record-', ''));
      return names.sort().join(' ');
    }, selector);
  const untilLooks = (tab: Tab, selector: string, wanted: string) =>
    until(
      async () => `${selector} as ${wanted}, not ${await looks(tab, selector)}`,
      async () => (await looks(tab, selector)) === wanted,
    );

  it('how often a term is marked', async () => {
    const tab = await opened();
    await set({ density: 'page' });
    await untilAll(tab, [term, 'Wuzhen'], [], []);
    await set({ density: 'section' });
    await untilAll(tab, [term, 'Wuzhen'], [term], ['Wuzhen']);
    await set({});
    await untilAll(tab, [term, 'Wuzhen', term], [term], ['Wuzhen']);
  });

  it('the kinds that are marked', async () => {
    const tab = await opened();
    await set({ hiddenKinds: ['place'] });
    await untilAll(tab, [term, term], [term], []);
  });

  it('the marks’ style and colour, active ones in their own manner', async () => {
    const tab = await opened();
    await untilLooks(tab, '#dark', 'light-text');
    await set({ markStyle: 'solid' });
    await untilLooks(tab, '#dark', 'active-light-text');
    await set({ markStyle: 'tint' });
    await untilLooks(tab, '#dark', 'tint-light-text');
    await hoverMark(tab, term);
    await untilLooks(tab, '#first', 'active-dark-text tint-dark-text');
    await set({ markStyle: 'tint', markColour: 'text' });
    await untilLooks(tab, '#dark', 'tint-own');
    await set({ markColour: 'text' });
    await untilLooks(tab, '#dark', 'own');
    const painted = await tab.evaluate(() => {
      const style = (name: string) => getComputedStyle(document.body, `::highlight(on-record-${name})`);
      return [style('tint-dark-text').backgroundColor, style('active-dark-text').textDecorationStyle];
    });
    expect(painted).toEqual(['rgba(11, 98, 97, 0.18)', 'solid']);
  });

  it('whether a card shows its entries in short', async () => {
    const tab = await opened();
    const height = async () => {
      await hoverMark(tab, term);
      const [entry] = entriesOf(await openCard(tab, term));
      if (!entry) throw new Error('the card has no entry');
      const { height: high } = await entry.box();
      await tab.press('Escape');
      await noCard(tab);
      return high;
    };
    const full = await height();
    await set({ entries: 'short' });
    await linger();
    await tab.page.mouse.move(0, 0);
    await linger();
    expect(await height()).toBeLessThan(full);
  });

  it('how long the pointer rests', async () => {
    const tab = await opened();
    await set({ dwell: 3000 });
    await linger();
    await hoverMark(tab, term);
    await linger();
    await noCard(tab);
    await set({ dwell: 0 });
    await linger();
    await hoverMark(tab, 'Wuzhen');
    await openCard(tab, 'Wuzhen');
  });

  it('cards only while Alt is held, also where it goes down on a mark; they stay when it is let go', async () => {
    const tab = await opened();
    await set({ onlyWithAlt: true });
    await linger();
    await hoverMark(tab, term);
    await linger();
    await noCard(tab);
    await tab.page.keyboard.down('Alt');
    await openCard(tab, term);
    await tab.page.keyboard.up('Alt');
    await hoverMark(tab, term);
    await linger();
    await openCard(tab, term);
    await tab.press('Escape');
    await noCard(tab);
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, term);
  });
});
