import { expect, it } from 'vitest';
import { findAllByRole, findByRole, textOf } from '../driver/ax-node.ts';
import { card, noCard, openCard } from '../driver/card.ts';
import { clickNode } from '../driver/click-on.ts';
import { cardCounter, cardsSeen } from '../driver/count-cards.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { untilFocused } from '../driver/focused.ts';
import { linger } from '../driver/linger.ts';
import { hoverMark, markNamed } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

const gloss = 'An old town in Zhejiang province, China; the seat of the World Internet Conference.';

describeInBrowsers('a term in the words of a card', (stage) => {
  const opened = async () => {
    const body = '<p>In Wuzhen, on cyber sovereignty.</p>';
    const tab = await openPage(stage, body, { head: cardCounter });
    await hoverMark(tab, 'Wuzhen');
    await openCard(tab, 'Wuzhen');
    return tab;
  };
  const back = async (tab: Tab) => findByRole((await openCard(tab)).node, 'button', 'Back');

  /** Clicks along the last line of the gloss, from its end, until another card shows: so wide is no term. */
  async function clickInGloss(tab: Tab) {
    const { node } = await openCard(tab, 'Wuzhen');
    const line = findAllByRole(node, 'text').find(({ name }) => gloss.includes(name.trim()));
    if (!line) throw new Error(`no gloss in ${textOf(node)}`);
    const { x, y, width, height } = await line.box();
    for (let at = x + 10; at < x + width && (await card(tab))?.name === 'Wuzhen'; at += 40) {
      await tab.click(at, y + height - 8);
    }
  }

  it('opens in place at a click, and Back leads to where one was', async () => {
    const tab = await opened();
    expect(await back(tab)).toBeUndefined();
    await clickInGloss(tab);
    const { text, name } = await until('another card', async () => {
      const now = await card(tab);
      return now?.name === 'Wuzhen' ? undefined : now;
    });
    expect(name).toBe('World Internet Conference');
    expect(text).toContain('A yearly conference on the internet and its governance');
    // It stays as long as the pointer is in it.
    await linger();
    const button = await back(tab);
    if (!button) throw new Error('no button Back');
    await clickNode(tab, button);
    expect((await openCard(tab, 'Wuzhen')).text).toContain(gloss);
    expect(await back(tab)).toBeUndefined();
    // One card all the while.
    expect(await cardsSeen(tab)).toBe(1);
    await tab.press('Escape');
    await noCard(tab);
    await tab.close();
  });

  it('opens by keyboard, from a row of those that are named, and back again', async () => {
    const tab = await openPage(stage, '<p>In Wuzhen, on cyber sovereignty.</p>');
    await markNamed(tab, 'Wuzhen');
    await stage.browser.shortcut(tab, 'next-mark');
    await untilFocused(tab, 'dialog Wuzhen');
    for (const name of ['Sino-US ties', 'cyberspace', 'World Internet Conference']) {
      await tab.press('Shift+Tab');
      await untilFocused(tab, `button ${name}`);
    }
    await tab.press('Enter');
    await untilFocused(tab, 'dialog World Internet Conference');
    await tab.press('Tab');
    await untilFocused(tab, 'button Back');
    await tab.press('Enter');
    await untilFocused(tab, 'dialog Wuzhen');
    await tab.press('Escape');
    await noCard(tab);
    expect(await stage.browser.errors()).toEqual([]);
    await tab.close();
  });
});
