import { beforeEach, expect, it } from 'vitest';
import { findByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { until } from './driver/until.ts';
import { forget, store, stored } from './options/extension-state.ts';
import {
  catchDownloads,
  downloads,
  eventually,
  giveFile,
  openOptions,
  says,
} from './options/options-view.ts';

const rule = (on: boolean) => ({ format: 1, on });
const story =
  '<!doctype html><html lang="en"><title>Story</title><p>They spoke of cyber sovereignty.</p></html>';
const marked = ['cyber sovereignty'];

describeInBrowsers('the list of sites', (stage) => {
  beforeEach(() => forget(stage.browser));

  async function openAt(url: string): Promise<Tab> {
    stage.server.page(url, story);
    const tab = await stage.browser.open(url);
    await untilMarked(tab, 'p', marked);
    return tab;
  }
  /** What is in the background is read, too, but browsers let it take its time. */
  async function untilMarkedInFront(tab: Tab, texts: string[]) {
    await tab.page.bringToFront();
    await untilMarked(tab, 'p', texts);
  }
  async function add(view: View, site: string) {
    await clickOn(view, 'textbox', 'Add a site');
    await view.press('Control+a');
    await view.type(site);
    await view.press('Enter');
  }
  const switchOf = async (view: View, name: string) => findByRole(await view.axTree(), 'switch', name);

  it('takes a wildcard, which holds at once in open tabs, is switched, and forgotten', async () => {
    const tab = await openAt('http://a.news.example/');
    const options = await openOptions(stage.browser);
    await add(options, 'https://*.news.example');
    await says(options, 'A star stands only at the start, before a dot');
    await add(options, '*.News.example');
    await until('the rule in the list', () => switchOf(options, '*.news.example'));
    await says(options, '*.news.example and every subdomain');
    await untilMarkedInFront(tab, []);
    await options.page.bringToFront();
    await clickOn(options, 'switch', '*.news.example');
    await untilMarkedInFront(tab, marked);
    await options.page.bringToFront();
    await clickOn(options, 'switch', '*.news.example');
    await untilMarkedInFront(tab, []);
    await options.page.bringToFront();
    await clickOn(options, 'button', 'Forget *.news.example');
    await untilMarkedInFront(tab, marked);
    expect(await stored(stage.browser)).toEqual({});
    // The row is gone, and the focus with it: to the field, where there is no other row.
    await until('the focus on the field', () =>
      options.evaluate(() => document.activeElement?.id === 'add-site'),
    );
    await options.close();
  });

  it('is one of chosen sites in the other mode, at once in open tabs', async () => {
    const [chosen, other] = [await openAt('http://chosen.example/'), await openAt('http://other.example/')];
    const options = await openOptions(stage.browser);
    await clickOn(options, 'radio', 'Only on sites I choose');
    await untilMarkedInFront(chosen, []);
    await options.page.bringToFront();
    await add(options, 'chosen.example');
    await untilMarkedInFront(chosen, marked);
    await untilMarkedInFront(other, []);
    await options.page.bringToFront();
    await clickOn(options, 'radio', 'Everywhere, except where switched off');
    await untilMarkedInFront(other, marked);
    await options.close();
  });

  it('shows what is switched in the popup, and what can’t be read', async () => {
    await store(stage.browser, { 'site:odd.example': 'off', 'site:*.a.example': rule(false) });
    const options = await openOptions(stage.browser);
    await says(options, 'This rule can’t be read and counts as Off');
    await store(stage.browser, { 'site:b.example': rule(false) });
    await until('the new one', () => switchOf(options, 'b.example'));
    await clickOn(options, 'switch', 'odd.example');
    await eventually(async () => (await stored(stage.browser))['site:odd.example'], rule(true));
    const aside = Object.entries(await stored(stage.browser)).filter(([key]) => key.startsWith('aside:'));
    expect(aside.map(([, value]) => value)).toEqual(['off']);
    await options.close();
  });

  it('goes out as a text file and comes in again; a list with faults changes nothing', async () => {
    await store(stage.browser, { 'site:*.a.example': rule(false), 'site:local files': rule(true) });
    const options = await openOptions(stage.browser);
    await catchDownloads(options);
    await clickOn(options, 'button', 'Export');
    const wanted = '# On Record: sites\n*.a.example off\nlocal files on\n';
    await eventually(() => downloads(options), [{ name: 'On Record sites.txt', words: wanted }]);

    const before = await stored(stage.browser);
    await giveFile(options, '.txt', 'b.example off\nnews.*.org\nb.example on\n');
    await says(options, 'Nothing was imported, since the list has faults:');
    await says(options, 'Line 2, “news.*.org”: A star stands only at the start');
    await says(options, 'Line 3, “b.example on”: line 1 says the opposite.');
    expect(await stored(stage.browser)).toEqual(before);

    await giveFile(options, '.txt', 'b.example off\n*.a.example on\nlocal files on\nplain.example');
    await says(options, 'Imported: 2 new, 1 changed.');
    expect(await stored(stage.browser)).toEqual({
      'site:*.a.example': rule(true),
      'site:b.example': rule(false),
      'site:local files': rule(true),
      'site:plain.example': rule(false),
    });
    await options.close();
  });

  it('pauses and resumes everywhere from the page’s head', async () => {
    const tab = await openAt('http://a.example/');
    const options = await openOptions(stage.browser);
    await clickOn(options, 'button', 'Pause everywhere');
    await untilMarkedInFront(tab, []);
    await options.page.bringToFront();
    await says(options, 'Paused everywhere');
    await clickOn(options, 'button', 'Resume');
    await untilMarkedInFront(tab, marked);
    await options.close();
  });
});
