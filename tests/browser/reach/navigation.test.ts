import { describe, expect, it } from 'vitest';
import { noCard, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { startFixtureServer } from '../driver/fixture-server.ts';
import { launchBrowser } from '../driver/launch-browser.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage, pageOf } from '../driver/open-page.ts';
import { switchSite } from '../driver/switch-site.ts';
import { until } from '../driver/until.ts';
import { forget, store } from '../options/extension-state.ts';

const first =
  '<p id="one">cyber sovereignty</p><p id="two">the Great Firewall</p><p id="three">cyber sovereignty</p>';
/** Tells whether the page has come back from the cache, as it was. */
const head = `<script>addEventListener('pageshow', ({ persisted }) => {
  document.documentElement.dataset.persisted = persisted;
})</script>`;

describeInBrowsers('going from page to page', (stage) => {
  async function backFrom(tab: Tab, meanwhile: () => Promise<void>) {
    stage.server.page('http://other.example/next', pageOf('<p>World Internet Conference</p>'));
    // Not by Puppeteer's own goto, which loses track of Firefox once a page came from the cache.
    await tab.evaluate(() => location.assign('http://other.example/next'));
    await untilMarked(tab, 'p', ['World Internet Conference']);
    await meanwhile();
    await tab.evaluate(() => history.back());
    await until('the first page to be back from the cache', () =>
      tab.evaluate(() => document.documentElement.dataset.persisted === 'true'),
    );
  }

  it('and back, out of the cache, finds the marks there, and they answer', async () => {
    const tab = await openPage(stage, first, { head });
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall', 'cyber sovereignty']);
    await hoverMark(tab, 'Great Firewall');
    await openCard(tab, 'Great Firewall');
    await backFrom(tab, async () => undefined);
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall', 'cyber sovereignty']);
    await noCard(tab);
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await tab.evaluate(() => document.body.append('Internet governance'));
    await untilMarked(tab, 'html', [
      'cyber sovereignty',
      'Great Firewall',
      'cyber sovereignty',
      'Internet governance',
    ]);
    await tab.close();
  });

  it('and back finds what was chosen meanwhile: another density, the site switched off', async () => {
    const tab = await openPage(stage, first, { head });
    await untilMarked(tab, '#three', ['cyber sovereignty']);
    await backFrom(tab, () => store(stage.browser, { 'setting:density': { format: 1, value: 'page' } }));
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall']);
    await backFrom(tab, () => switchSite(stage.browser, 'news.example', false));
    await untilMarked(tab, 'html', []);
    await forget(stage.browser);
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall', 'cyber sovereignty']);
    await tab.close();
  });

  it('under one document, and nothing else: no mark goes, not even for a moment', async () => {
    const filler = '<p>Some words that say nothing.</p>'.repeat(500);
    const tab = await openPage(stage, `<p id="of">Alibaba.</p>${filler}<p>cyber sovereignty</p>`);
    await untilMarked(tab, '#of', ['Alibaba']);
    const without = await tab.evaluate(async () => {
      const of = document.querySelector('#of');
      const isMarked = () =>
        [...CSS.highlights.values()].some((ranges) =>
          [...ranges].some(({ startContainer }) => of?.contains(startContainer)),
        );
      let frames = 0;
      for (let frame = 0; frame < 60; frame += 1) {
        if (frame % 12 === 0) history.replaceState({}, '', `?at=${frame}`);
        await new Promise(requestAnimationFrame);
        if (!isMarked()) frames += 1;
      }
      return frames;
    });
    expect(without).toBe(0);
    await untilMarked(tab, '#of', ['Alibaba']);
    await tab.close();
  });

  it.each(['before', 'long before', 'after'])(
    'under one document, the address changed %s the text, begins anew: the last article is no context any more',
    async (when) => {
      const tab = await openPage(stage, '<main><p>cyber sovereignty</p><p>Alibaba</p></main>');
      const show = (address: string, markup: string) =>
        tab.evaluate(
          async (order, url, inner) => {
            const main = document.querySelector('main') as Element;
            // Long enough for what stands there to be read.
            const pause = async () => {
              for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => requestIdleCallback(done));
            };
            if (order !== 'after') history.pushState({}, '', url);
            if (order === 'long before') await pause();
            main.innerHTML = inner;
            if (order !== 'after') return;
            await pause();
            history.pushState({}, '', url);
          },
          when,
          address,
          markup,
        );
      await untilMarked(tab, 'main', ['cyber sovereignty', 'Alibaba']);
      await show('/sports', '<p id="of">Alibaba sponsors a cup.</p>');
      await untilMarked(tab, 'main', []);
      await show('/sports?page=2', '<p id="of">Alibaba.</p><p>Wuzhen, and the Great Firewall.</p>');
      await untilMarked(tab, 'main', ['Alibaba', 'Wuzhen', 'Great Firewall']);
      await tab.close();
    },
  );

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});

// Firefox renders nothing ahead.
describe.skipIf(process.env.ON_RECORD_BROWSERS === 'firefox')('a page rendered ahead (chromium)', () => {
  it('has its marks when it is shown, and they answer', async () => {
    const server = await startFixtureServer('tests/pages');
    const browser = await launchBrowser('chromium', { server, watch: false });
    const stage = { kind: 'chromium', server, browser } as const;
    server.page('http://news.example/ahead', pageOf('<p>the Great Firewall</p>'));
    const rules = JSON.stringify({ prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] });
    const tab = await openPage(stage, '<a href="/ahead">Next</a>', {
      head: `<script type="speculationrules">${rules}</script>`,
    });
    const ahead = () => server.requests().includes('http://news.example/ahead');
    await until('the page to be asked for ahead', ahead);
    await tab.evaluate(() => document.querySelector('a')?.click());
    await untilMarked(tab, 'p', ['Great Firewall']);
    const activated = () => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as PerformanceNavigationTiming & { activationStart: number }).activationStart;
    };
    expect(await tab.evaluate(activated)).toBeGreaterThan(0);
    await hoverMark(tab, 'Great Firewall');
    await openCard(tab, 'Great Firewall');
    await browser.close();
    await server.close();
  });
});
