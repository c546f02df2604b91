import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledRecord, ownFileReader } from '../../storage/bundled-record.ts';
import { loadMessages, ownWords, watchLanguage } from '../../storage/messages.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createReplier, serveRequests } from '../../storage/requests.ts';
import { firstPage, siteOf } from '../../storage/site-of.ts';
import { createSites } from '../../storage/sites.ts';
import { createBadge } from './badge.ts';
import { createCommands } from './commands.ts';
import { followEscape } from './follow-escape.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { lookUpSelection } from './look-up-selection.ts';
import { serveOmnibox } from './omnibox.ts';
import { openDesk } from './open-desk.ts';
import { endSaves, saveSelection } from './save-selection.ts';

const lookUpMenu = 'look-up-selection';
const saveMenu = 'save-selection';

export default defineBackground(() => {
  const alive = new AbortController().signal;
  const sites = createSites(browser.storage.local, Date.now);
  const badge = createBadge(browser, sites);

  const targetOf = ({
    tab,
    frameId,
  }: {
    tab?: { id?: number | undefined } | undefined;
    frameId?: number | undefined;
  }) => {
    if (tab?.id === undefined) throw new Error('Only a page can ask for this');
    return { tabId: tab.id, frameIds: [frameId ?? 0] };
  };
  const firstRun = browser.runtime.getURL('first-run.html');
  /** The one page of ours that is read; it brings the scripts itself. */
  const isFirstPage = (tab: { url?: string | undefined } | undefined) => tab?.url === firstRun;
  const nothing = () => ({});
  const failed = (error: unknown) => console.warn('On Record could not do that:', error);
  const readOwnFile = ownFileReader(browser);

  serveRequests(
    browser.runtime.onMessage,
    'background',
    createReplier<ToBackground>({
      'term-record': {
        parse: ({ termId }) => (typeof termId === 'string' ? { termId } : undefined),
        answer: async ({ termId }) => (await bundledRecord(readOwnFile)).term(termId),
      },
      'terms-of-kinds': {
        parse: ({ kinds }) => (Array.isArray(kinds) ? { kinds: kinds.map(String) } : undefined),
        async answer({ kinds }) {
          const { terms } = (await bundledRecord(readOwnFile)).pack;
          return terms.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
        },
      },
      'load-script': {
        parse: ({ script }) => (script === 'card' || script === 'interaction' ? { script } : undefined),
        async answer({ script }, sender) {
          if (isFirstPage(sender.tab)) return null;
          await browser.scripting.executeScript({
            target: targetOf(sender),
            files: [`/${script}.js`],
            injectImmediately: true,
          });
          return null;
        },
      },
      escape: {
        parse: ({ state }) =>
          state === 'wanted' || state === 'pressed' || state === 'over' ? { state } : undefined,
        async answer({ state }, sender) {
          // No frames there, and no script may be run.
          if (!isFirstPage(sender.tab)) await followEscape(browser, targetOf(sender).tabId, state);
          return null;
        },
      },
      'open-desk': {
        parse: ({ search }) => (typeof search === 'string' ? { search } : undefined),
        async answer({ search }) {
          await openDesk(browser, search);
          return null;
        },
      },
      words: {
        parse: ({ language }) => (language === 'en' || language === 'zh-CN' ? { language } : undefined),
        answer: ({ language }) => ownWords(browser, language),
      },
      site: { parse: nothing, answer: (_ask, { tab }) => (isFirstPage(tab) ? firstPage : siteOf(tab?.url)) },
      'terms-changed': {
        parse: nothing,
        answer(_ask, sender) {
          badge.updateSoon(targetOf(sender).tabId);
          return null;
        },
      },
    }),
    alive,
  );

  /** Makes the menus anew, in the language that holds. */
  async function nameMenus() {
    const { getMessage } = await loadMessages(browser);
    await browser.contextMenus.removeAll();
    const contexts: ['selection'] = ['selection'];
    browser.contextMenus.create({ id: saveMenu, title: getMessage('saveSelection'), contexts });
    browser.contextMenus.create({ id: lookUpMenu, title: getMessage('lookUpSelection'), contexts });
  }
  const inOtherWords = () => {
    nameMenus().catch(failed);
    void badge.updateAll();
  };
  watchLanguage(browser, inOtherWords, alive);

  endSaves(browser).catch(failed);
  serveOmnibox(browser, import.meta.env.FIREFOX ? 'plain' : 'xml', failed);
  const commands = createCommands(browser);
  browser.commands.onCommand.addListener((command, tab) => {
    commands[command]?.(tab)?.catch(failed);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === saveMenu) saveSelection(browser, tab, frameId ?? 0).catch(failed);
    if (menuItemId === lookUpMenu)
      lookUpSelection(browser, tab.id, frameId ?? 0, selectionText).catch(failed);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') badge.updateSoon(tabId);
  });
  sites.watch(undefined, () => void badge.updateAll(), alive);
  // What was opened without access has no reader yet; the reader of any other page gives way to its successor.
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void injectIntoOpenTabs(browser);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    nameMenus().catch(failed);
    // Beside what the reader is reading, not in front of it.
    if (reason === 'install') browser.tabs.create({ url: firstRun, active: false }).catch(failed);
    // Firefox runs content scripts in the tabs that are open by itself.
    if (!import.meta.env.FIREFOX) void injectIntoOpenTabs(browser);
  });
});
