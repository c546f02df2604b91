import { expect, it } from 'vitest';
import { findByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { until } from './driver/until.ts';
import { ask, itemWith, says } from './popup/answers.ts';

interface Chrome {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

const liu = 'Internet sovereignty of each country needs to be respected';

describeInBrowsers('the popup where no extension may look', (stage) => {
  const own = () => (stage.kind === 'chromium' ? 'chrome://version/' : 'about:about');

  async function stillSearches(popup: View) {
    await ask(popup, 'soverignty');
    await itemWith(popup, liu, 'Liu Zhengrong', '4 May 2010');
  }

  it.each([
    { what: 'a page of the browser’s own', url: own },
    { what: 'a blank page', url: () => 'about:blank' },
    { what: 'a page that failed to load', url: () => 'https://nowhere.example/' },
  ])('says so on $what, and still searches', async ({ url }) => {
    const tab = await stage.browser.open('about:blank');
    // Puppeteer never hears that such a page has loaded.
    await tab.page.goto(url(), { timeout: 2000 }).catch(() => undefined);
    const popup = await stage.browser.popup(tab);
    await says(popup, 'This page belongs to the browser');
    expect(findByRole(await popup.axTree(), 'switch')).toBeUndefined();
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Extensions may not read this page, so nothing is marked here.');
    await clickOn(popup, 'tab', 'Search');
    await stillSearches(popup);
    await popup.close();
  });

  it('says in Firefox that access was withdrawn, still searches, and asks for access at a press', async ({
    skip,
  }) => {
    // Chromium has no way to withdraw from within what was granted at installation.
    if (stage.kind === 'chromium') return skip('Firefox only');
    const url = 'http://news.example/withdrawn';
    stage.server.page(url, '<!doctype html><title>Story</title><p>Of cyber sovereignty.</p>');
    await stage.browser.inBackground(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.permissions.remove({ origins: ['<all_urls>'] }),
    );
    const tab = await stage.browser.open(url);
    const popup = await stage.browser.popup(tab);
    await says(popup, 'The browser no longer lets On Record read');
    await stillSearches(popup);
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Nothing is marked here until access is back.');
    const name = await popup.evaluate(() => document.querySelector('.site-notice button')?.textContent ?? '');
    expect(name).toMatch(/^Allow( on news\.example)?$/);
    await clickOn(popup, 'button', name);
    await untilMarked(tab, 'p', ['cyber sovereignty']);
    await until('the notice to go', () => popup.evaluate(() => !document.querySelector('.site-notice')));
    expect(findByRole(await popup.axTree(), 'switch', 'Highlight on news.example')).toBeDefined();
    await says(popup, 'cyber sovereignty', 'concept');
    await popup.close();
  });
});
