import { it } from 'vitest';
import { findAllByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { switchSite } from './driver/switch-site.ts';
import { until } from './driver/until.ts';

interface Chrome {
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

const page = `<!doctype html><html lang="en"><title>Story</title>
<p>Of cyber sovereignty, cyber sovereignty and the Great Firewall.</p>
<p hidden>Of the World Internet Conference, which nobody sees.</p><iframe src="http://other.example/frame"></iframe></html>`;
const frame = '<!doctype html><html lang="en"><p>Multilateralism, and cyber sovereignty.</p></html>';

describeInBrowsers('the badge', (stage) => {
  const opened = (url: string, html: string): Promise<Tab> => {
    stage.server.page('http://other.example/frame', frame);
    stage.server.page(url, html);
    return stage.browser.open(url);
  };
  const badge = (url: string) =>
    stage.browser.inBackground(async (of) => {
      const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: of });
      return tab && action.getBadgeText({ tabId: tab.id });
    }, url);
  const untilBadge = (url: string, text: string) =>
    until(
      async () => `the badge to read “${text}”; it reads “${await badge(url)}”`,
      async () => (await badge(url)) === text,
    );

  it('counts the distinct terms of the page over its frames, as the tab On this page does; also late ones', async () => {
    const url = 'http://news.example/badge';
    const tab = await opened(url, page);
    await untilBadge(url, '3');
    const popup = await stage.browser.popup(tab);
    await clickOn(popup, 'tab', 'On this page');
    const untilListed = (terms: number) =>
      until(`${terms} terms in the list`, async () => {
        const count = await popup.evaluate(() =>
          document.querySelector('#tab-page')?.getAttribute('data-count'),
        );
        // One row is the heading.
        return findAllByRole(await popup.axTree(), 'row').length === terms + 1 && count === String(terms);
      });
    await untilListed(3);
    await tab.evaluate(() => document.body.append('They met in Wuzhen.'));
    await untilBadge(url, '4');
    await untilListed(4);
    await popup.close();
  });

  it('shows that a site is off, and counts again once it is on', async () => {
    const url = 'http://off.example/badge';
    await opened(url, page);
    await untilBadge(url, '3');
    await switchSite(stage.browser, 'off.example', false);
    await untilBadge(url, 'off');
    await switchSite(stage.browser, 'off.example', true);
    await untilBadge(url, '3');
  });

  it('is empty where nothing is found, also after a page with terms in the same tab', async () => {
    const url = 'http://tea.example/';
    const tab = await opened('http://news.example/before', page);
    await untilBadge('http://news.example/before', '3');
    stage.server.page(url, '<!doctype html><title>Tea</title><p>On tea.</p>');
    await tab.goto(url);
    await untilBadge(url, '');
  });
});
