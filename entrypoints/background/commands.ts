import type { Browser, Tabs } from 'webextension-polyfill';
import { createSettings } from '../../storage/settings.ts';
import { lookUpSelection } from './look-up-selection.ts';
import { openDesk } from './open-desk.ts';
import { saveSelection } from './save-selection.ts';
import { walkPage } from './walk-page.ts';

/** What a command does. Called straight from the browser's event: what needs the reader's gesture has it still. */
type Command = (tab: Tabs.Tab | undefined) => Promise<unknown> | undefined;

/** The extension's commands by their names in the manifest (`_execute_action` is the browser's own). */
export function createCommands(browser: Browser): Record<string, Command | undefined> {
  const onTab =
    (run: (tabId: number) => Promise<unknown>): Command =>
    (tab) =>
      tab?.id === undefined ? undefined : run(tab.id);
  const settings = createSettings(browser.storage.local, Date.now);
  return {
    'open-desk': () => openDesk(browser, ''),
    'next-mark': onTab((tabId) => walkPage(browser, tabId, 1)),
    'previous-mark': onTab((tabId) => walkPage(browser, tabId, -1)),
    'look-up-selection': onTab((tabId) => lookUpSelection(browser, tabId, undefined, undefined)),
    'save-selection': (tab) => (tab ? saveSelection(browser, tab) : undefined),
    pause: async () => settings.set('paused', !(await settings.read()).paused),
  };
}
