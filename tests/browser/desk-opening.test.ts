import { expect, it } from 'vitest';
import { desksShown, openDesk } from './desk/desk-view.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { until } from './driver/until.ts';
import { eventually } from './options/options-view.ts';
import { ask } from './popup/answers.ts';

interface PanelApis {
  browser?: { sidebarAction?: { isOpen(window: object): Promise<boolean> } };
  chrome: { runtime: { getContexts(which: object): Promise<object[]> } };
}

/** Runs in the background. */
async function isPanelOpen(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as PanelApis;
  if (browser?.sidebarAction) return browser.sidebarAction.isOpen({});
  return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
}

describeInBrowsers('opening the desk', (stage) => {
  const openPage = () => {
    stage.server.page(
      'http://news.example/story',
      '<!doctype html><title>Story</title><p>Of cyber sovereignty.',
    );
    return stage.browser.open('http://news.example/story');
  };
  const onQuery = (desk: string) =>
    eventually(async () => (await desksShown(stage.browser)).map(decodeURIComponent), [desk]);
  let page: Tab;

  it('opens it from the popup with the same search, and shows the same desk again for another', async () => {
    page = await openPage();
    const popup = await stage.browser.popup(page);
    await ask(popup, 'mutual trust');
    await clickOn(popup, 'button', 'Open in the desk');
    await onQuery('?q=mutual trust (active)');
    const again = await stage.browser.popup(page);
    await ask(again, 'Lu Wei');
    await clickOn(again, 'button', 'Open in the desk');
    await onQuery('?q=Lu Wei (active)');
  });

  it('comes back to the front by its shortcut, as it was', async () => {
    await page.page.bringToFront();
    await onQuery('?q=Lu Wei');
    await stage.browser.shortcut(page, 'open-desk');
    await onQuery('?q=Lu Wei (active)');
  });

  it('opens beside the page from the popup', async () => {
    const popup = await stage.browser.popup(page);
    await clickOn(popup, 'button', 'Open beside the page');
    await until('the panel', () => stage.browser.inBackground(isPanelOpen));
    if (stage.kind === 'firefox') return;
    // Chromium lets the driver into its own side panel; Firefox's sidebar stays shut to it.
    const target = await page.page.browser().waitForTarget((one) => one.url().endsWith('/desk.html?panel'));
    const panel = await target.asPage();
    await until('the term in view', () =>
      panel.evaluate(() => document.body.textContent.includes('cyber sovereignty')),
    );
  });

  it('stands as a side panel, where the tabs begin with what is in view', async () => {
    const panel = await openDesk(stage.browser, '?panel');
    const tabs = await panel.evaluate(() =>
      [...document.querySelectorAll('[role=tab]')].map((tab) => [tab.textContent, tab.ariaSelected]),
    );
    expect(tabs).toEqual([
      ['In view', 'true'],
      ['Find', 'false'],
      ['Saved', 'false'],
    ]);
    await panel.close();
  });

  it('reports nothing wrong', async () => {
    await until('the desk to be at rest', async () => (await desksShown(stage.browser)).length === 1);
    expect(await stage.browser.errors()).toEqual([]);
  });
});
