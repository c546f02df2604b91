import { beforeEach, expect, it } from 'vitest';
import { findByRole, outlineOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';
import { store, stored } from './popup/stored.ts';

const story =
  '<!doctype html><html lang="en"><title>Story</title><p>They spoke of cyber sovereignty.</p></html>';
const marked = ['cyber sovereignty'];
const setting = (value: unknown) => ({ format: 1, value });
const rule = (on: boolean) => ({ format: 1, on });

interface Chrome {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
}

describeInBrowsers('what decides about a site', (stage) => {
  beforeEach(() => store(stage.browser, {}));

  async function openAt(url: string): Promise<Tab> {
    stage.server.page(url, story);
    return stage.browser.open(url);
  }
  const untilSwitched = (popup: View, name: string, on: boolean) =>
    until(
      async () => `“${name}” to be ${on} in\n${outlineOf(await popup.axTree())}`,
      async () => {
        const states = findByRole(await popup.axTree(), 'switch', name)?.states;
        return states && (states.includes('checked') || states.includes('pressed')) === on;
      },
    );
  const untilBadge = (url: string, text: string) =>
    until(`the badge “${text}”`, () =>
      stage.browser.inBackground(
        async (of, wanted) => {
          const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
          const [tab] = await tabs.query({ url: of });
          return tab && (await action.getBadgeText({ tabId: tab.id })) === wanted;
        },
        url,
        text,
      ),
    );
  const put = (items: Record<string, unknown>) => store(stage.browser, items);

  it('a pause stops every page at once; the popup tells it, and resumes', async () => {
    const [first, second] = [await openAt('http://one.example/a'), await openAt('http://two.example/a')];
    for (const tab of [first, second]) {
      await tab.page.bringToFront();
      await untilMarked(tab, 'p', marked);
    }
    const popup = await stage.browser.popup(second);
    await clickOn(popup, 'button', 'Pause everywhere');
    for (const tab of [first, second]) await untilMarked(tab, 'p', []);
    await says(popup, 'Paused everywhere');
    await untilBadge('http://one.example/a', '‖');
    await untilSwitched(popup, 'Highlight on two.example', true);
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Nothing is marked while On Record is paused everywhere.');
    await clickOn(popup, 'button', 'Resume');
    await untilMarked(second, 'p', marked);
    await untilBadge('http://two.example/a', '1');
    await popup.close();
    await first.page.bringToFront();
    await untilMarked(first, 'p', marked);
  });

  it('the command pauses, and resumes', async () => {
    const tab = await openAt('http://one.example/a');
    await untilMarked(tab, 'p', marked);
    await stage.browser.shortcut(tab, 'pause');
    await untilMarked(tab, 'p', []);
    await stage.browser.shortcut(tab, 'pause');
    await untilMarked(tab, 'p', marked);
  });

  it('a rule for a domain holds below it at once; the popup names it, and makes one for the site alone', async () => {
    const [site, other] = [await openAt('http://a.news.example/'), await openAt('http://b.news.example/')];
    await untilMarked(other, 'p', marked);
    await put({ 'site:*.news.example': rule(false) });
    for (const tab of [site, other]) await untilMarked(tab, 'p', []);
    const popup = await stage.browser.popup(site);
    await untilSwitched(popup, 'Highlight on a.news.example', false);
    await says(popup, 'Your rule for *.news.example decides. Switching makes one for a.news.example alone.');
    await clickOn(popup, 'switch', 'Highlight on a.news.example');
    await untilMarked(site, 'p', marked);
    await untilMarked(other, 'p', []);
    expect(await stored(stage.browser)).toEqual({
      'site:*.news.example': rule(false),
      'site:a.news.example': rule(true),
    });
    await until('the notice to go', () => popup.evaluate(() => !document.querySelector('.site-notice')));
    await popup.close();
  });

  it('what can’t be read counts as off, and the popup says which it is', async () => {
    const tab = await openAt('http://a.news.example/');
    await put({ 'site:*.news.example': 'oops', 'site:news.example': rule(true) });
    await untilMarked(tab, 'p', []);
    const popup = await stage.browser.popup(tab);
    await says(popup, 'Your rule for *.news.example can’t be read, so it counts as Off.');
    await put({ 'setting:mode': { format: 7 } });
    await says(popup, 'The stored choice can’t be read.');
    await untilMarked(tab, 'p', []);
    await clickOn(popup, 'switch', 'Highlight on a.news.example');
    await untilMarked(tab, 'p', marked);
    expect(await stored(stage.browser)).toEqual({
      'setting:mode': { format: 7 },
      'site:a.news.example': rule(true),
    });
    await popup.close();
  });

  it('“only on sites I choose” takes hold at once; the popup says so, and chooses', async () => {
    const tab = await openAt('http://one.example/a');
    await untilMarked(tab, 'p', marked);
    await put({ 'setting:mode': setting('chosen') });
    await untilMarked(tab, 'p', []);
    const popup = await stage.browser.popup(tab);
    await untilSwitched(popup, 'Highlight on one.example', false);
    await says(popup, 'Only the sites that you choose are marked. Switch on to choose one.example.');
    await clickOn(popup, 'switch', 'Highlight on one.example');
    await untilMarked(tab, 'p', marked);
    expect(await stored(stage.browser)).toMatchObject({ 'site:one.example': rule(true) });
    await popup.close();
  });
});
