import type { Browser } from 'webextension-polyfill';
import { deskAddress, formatAddress, parseRef } from '../../components/desk/address.ts';
import { firstRow, type Markup, suggestions } from '../../components/omnibox/suggestions.ts';
import { openRef } from '../../components/popup/open-ref.ts';
import { createText, type GetMessage, localeOf } from '../../components/text.ts';
import { ownFileReader } from '../../storage/bundled-record.ts';
import { type BundledSearch, bundledSearch } from '../../storage/bundled-search.ts';
import { loadMessages } from '../../storage/messages.ts';
import { openDesk } from './open-desk.ts';

const LIMIT = 6;

/** The keyword in the address bar: answers as one types, the desk on Enter, a record where one is chosen. */
export function serveOmnibox(browser: Browser, markup: Markup, failed: (error: unknown) => void): void {
  const { omnibox } = browser;
  let loading: Promise<BundledSearch> | undefined;
  const load = () => {
    loading ??= bundledSearch(ownFileReader(browser)).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  async function words() {
    const { getMessage, language } = await loadMessages(browser);
    return createText(getMessage satisfies GetMessage, localeOf(language));
  }

  async function answer(typed: string) {
    const [{ searcher }, text] = await Promise.all([load(), words()]);
    const found = searcher.search(typed, { limit: LIMIT });
    omnibox.setDefaultSuggestion({ description: firstRow(found, text, markup) });
    return suggestions(found, text, markup);
  }

  async function enter(entered: string, disposition: string) {
    const { record } = await load();
    const ref = parseRef(entered.trim());
    const isKnown = ref !== undefined && openRef(record, ref) !== undefined;
    const search = formatAddress(isKnown ? deskAddress('', ref) : deskAddress(entered.trim()));
    const url = browser.runtime.getURL('desk.html') + search;
    if (disposition !== 'currentTab')
      return browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    // The tab whose address bar it was; a private window takes no page of an extension's.
    return browser.tabs.update({ url }).catch(() => openDesk(browser, search));
  }

  omnibox.onInputStarted.addListener(() => void load().catch(failed));
  omnibox.onInputChanged.addListener((typed, suggest) => {
    answer(typed).then(suggest, (error: unknown) => {
      suggest([]);
      failed(error);
    });
  });
  omnibox.onInputEntered.addListener((entered, disposition) => {
    enter(entered, disposition).catch(failed);
  });
}
