import { expect, it } from 'vitest';
import { noCard, openCard } from '../driver/card.ts';
import { cardCounter, cardsSeen } from '../driver/count-cards.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { switchSite } from '../driver/switch-site.ts';
import { until } from '../driver/until.ts';

const body = '<p>cyber sovereignty</p><p>the Great Firewall</p>';

interface Remembers {
  highlights?: Set<Highlight>;
}
const remember = (tab: Tab) =>
  tab.evaluate(() => {
    (window as Remembers).highlights = new Set(CSS.highlights.values());
  });
/** Whether all marks are registered by another than before. */
const isTakenOver = (tab: Tab) =>
  tab.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
    return ours.length > 0 && ours.every(([, ranges]) => !(window as Remembers).highlights?.has(ranges));
  });

/** How often a place on the page is registered, at most. */
const mostAtOnce = (tab: Tab) =>
  tab.evaluate(() => {
    const times = new Map<string, number>();
    const nodes = new Map<Node, number>();
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('on-record')) continue;
      for (const { startContainer, startOffset } of ranges) {
        const node = nodes.get(startContainer) ?? nodes.size;
        nodes.set(startContainer, node);
        const place = `${node} ${startOffset}`;
        times.set(place, (times.get(place) ?? 0) + 1);
      }
    }
    return Math.max(0, ...times.values());
  });

describeInBrowsers('an update of the extension', (stage) => {
  const words = ['cyber sovereignty', 'Great Firewall'];

  it('takes over the tabs that are open: marks, cards, changes, the switch; and nothing is there twice', async () => {
    const tab = await openPage(stage, body, { head: cardCounter });
    await untilMarked(tab, 'html', words);
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    for (const round of [1, 2]) {
      const seenBefore = await cardsSeen(tab);
      await remember(tab);
      await stage.browser.installExtension();
      await until('the new copy to take over', () => isTakenOver(tab));
      await noCard(tab);
      await tab.move(1, 1);
      await hoverMark(tab, 'Great Firewall');
      await openCard(tab, 'Great Firewall');
      expect(await cardsSeen(tab), `cards in round ${round}`).toBe(seenBefore + 1);
      await tab.press('Escape');
      await noCard(tab);
      expect(await mostAtOnce(tab)).toBe(1);
      await untilMarked(tab, 'html', words);
    }
    await tab.evaluate(() => document.body.append('At last, cyberspace governance.'));
    await untilMarked(tab, 'html', [...words, 'cyberspace governance']);
    await switchSite(stage.browser, 'news.example', false);
    await untilMarked(tab, 'html', []);
    await switchSite(stage.browser, 'news.example', true);
    await untilMarked(tab, 'html', [...words, 'cyberspace governance']);
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
