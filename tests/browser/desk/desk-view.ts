import { findByRole, outlineOf } from '../driver/ax-node.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

interface Chrome {
  tabs: { query(which: object): Promise<{ id?: number; url?: string; active: boolean }[]> };
}

/** Opens the desk in a tab of its own and waits for its tabs; `find`: what the first is called. */
export async function openDesk(browser: Driver, search = '', find = 'Find'): Promise<Tab> {
  const tab = await browser.openExtensionPage(`desk.html${search}`);
  await until(
    async () => `the desk in\n${outlineOf(await tab.axTree())}`,
    async () => findByRole(await tab.axTree(), 'tab', find),
  );
  return tab;
}

/** The addresses of the tabs that show the desk, the query part only, the active one marked. */
export const desksShown = (browser: Driver): Promise<string[]> =>
  browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.tabs.query({});
    return tabs
      .filter(({ url }) => url?.includes('/desk.html'))
      .map(({ url = '', active }) => `${url.replace(/^.*desk\.html/, '')}${active ? ' (active)' : ''}`);
  });
