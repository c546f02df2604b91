import { expect, it } from 'vitest';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Driver } from './driver/driver.ts';
import { until } from './driver/until.ts';

interface Tabs {
  chrome: { tabs: { query(which: object): Promise<{ url?: string }[]> } };
}

/** Waits until one of the tabs shows the desk in this state. */
const showsDesk = (browser: Driver, search: string) =>
  until(`the desk on ${search}`, async () => {
    const tabs = await browser.inBackground(() => (globalThis as unknown as Tabs).chrome.tabs.query({}));
    return tabs.some(({ url }) => url === `${browser.extensionOrigin()}/desk.html${search}`);
  });

describeInBrowsers('the address bar, behind onrecord', (stage) => {
  const open = async () => {
    stage.server.page('http://news.example/plain', '<!doctype html><title>Plain</title><p>Nothing here.');
    const tab = await stage.browser.open('http://news.example/plain');
    await tab.page.bringToFront();
  };

  it('gives who, when and the words, as one types', async () => {
    await open();
    const rows = await stage.browser.addressBar.type('speaker:liu sovereignty kind:quotation');
    expect(rows).toEqual([
      'Liu Zhengrong 4 May 2010 “Internet sovereignty of each country needs to be respected”',
    ]);
  });

  it('takes signs of markup for words', async () => {
    await open();
    await stage.browser.addressBar.type('<b>sovereignty</b> & "mutual trust"');
  });

  it('opens the desk on the query at Enter', async () => {
    await open();
    await stage.browser.addressBar.type('sovereignty before:2012');
    await stage.browser.addressBar.enter();
    await showsDesk(stage.browser, '?q=sovereignty%20before%3A2012');
  });

  it('opens the record that is chosen', async () => {
    await open();
    const rows = await stage.browser.addressBar.type('new challenges');
    await stage.browser.addressBar.enter(rows.findIndex((row) => row.startsWith('Xi Jinping 19 Nov 2014')));
    await showsDesk(stage.browser, '?open=quotation:xi-2014-new-challenges');
  });
});
