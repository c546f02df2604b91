import { beforeEach, expect, it } from 'vitest';
import { findAllByRole, findByRole, outlineOf } from './driver/ax-node.ts';
import { noCard, openCard } from './driver/card.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { tabsOf } from './options/extension-state.ts';
import { store } from './popup/stored.ts';

const marked = ['cybersecurity', 'Cyber sovereignty'];

interface Chrome {
  tabs: { query(all: object): Promise<{ url?: string; active: boolean }[]> };
}

describeInBrowsers('the first page', (stage) => {
  beforeEach(() => store(stage.browser, {}));

  async function opened(): Promise<Tab> {
    const tab = await stage.browser.openExtensionPage('first-run.html');
    await untilMarked(tab, '.passage', marked);
    return tab;
  }

  it('opened once at the installation, behind the page that one reads', async () => {
    const address = `${stage.browser.extensionOrigin()}/first-run.html`;
    const own = await until('the first page', async () => {
      const tabs = await stage.browser.inBackground(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({}),
      );
      const found = tabs.filter(({ url }) => url === address);
      return found.length > 0 && found;
    });
    expect(own.map(({ active }) => active)).toEqual([false]);
  });

  it('marks its passage, opens a card on it, and saves from there', async () => {
    const tab = await opened();
    await hoverMark(tab, 'Cyber sovereignty');
    const { node } = await openCard(tab, 'cyber sovereignty');
    expect(findAllByRole(node, 'listitem').length).toBeGreaterThan(1);
    await clickOn(tab, 'button', 'Save');
    await until('something saved', async () => {
      const keys = await stage.browser.inBackground(async () =>
        Object.keys(
          await (
            globalThis as unknown as {
              chrome: { storage: { local: { get(all: null): Promise<object> } } };
            }
          ).chrome.storage.local.get(null),
        ),
      );
      return keys.some((key) => key.startsWith('saved:'));
    });
    await tab.press('Escape');
    await noCard(tab);
    await tab.close();
  });

  it('walks from mark to mark with the keys that it names', async () => {
    const tab = await opened();
    await until('the keys', async () =>
      (await tab.evaluate(() => document.body.textContent))?.includes('Alt+Shift+J'),
    );
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'cybersecurity');
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'cyber sovereignty');
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'cybersecurity');
    await tab.close();
  });

  it('can be tried while only chosen sites are marked, and in the other language', async () => {
    await store(stage.browser, {
      'setting:mode': { format: 1, value: 'chosen' },
      'setting:markStyle': { format: 1, value: 'solid' },
    });
    const tab = await opened();
    await store(stage.browser, { 'setting:language': { format: 1, value: 'zh-CN' } });
    await untilMarked(tab, '.passage', ['网络安全', '网络主权']);
    await hoverMark(tab, '网络主权');
    await until('the card in Chinese', async () => findByRole(await tab.axTree(), 'button', '固定'));
    await tab.close();
  });

  it('tells every permission of the manifest', async () => {
    const tab = await opened();
    const told = await tab.evaluate(() =>
      [...document.querySelectorAll('.permissions dt')].map((term) => term.textContent),
    );
    const panel = stage.kind === 'chromium' ? ['The side panel'] : [];
    const menus = ['Run in open tabs', 'The menu on a selection', ...panel];
    expect(told).toEqual(['Read the pages you visit', 'Storage', ...menus]);
    const { permissions } = await tab.evaluate(async () => {
      const manifest: { permissions: string[] } = await (await fetch('/manifest.json')).json();
      return manifest;
    });
    // A further one needs its reason on the page, in the README, and here.
    expect(permissions.filter((name) => name !== 'sidePanel')).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
    ]);
    await tab.close();
  });

  it('leads to the desk and to the choice of sites', async () => {
    const tab = await opened();
    const origin = stage.browser.extensionOrigin();
    const isOpen = (path: string) =>
      until(
        async () => `${path} to open; there is\n${outlineOf(await tab.axTree())}`,
        async () => (await tabsOf(stage.browser)).some(({ url }) => url === `${origin}/${path}`),
      );
    await clickOn(tab, 'button', 'Open the desk');
    await isOpen('desk.html');
    await tab.page.bringToFront();
    await clickOn(tab, 'button', 'Choose sites');
    await isOpen('options.html');
    await tab.close();
  });
});
