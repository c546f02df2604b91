import { useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { citationOptions } from '../../components/citation-options.ts';
import { deskAddress, formatAddress } from '../../components/desk/address.ts';
import { everything, type Feedback, rawData } from '../../components/feedback.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions } from '../../components/popup/props.ts';
import type { Text } from '../../components/text.ts';
import { formatCitation, formatCitations } from '../../corpus/citation/format-citation.ts';
import { formatFactCitation } from '../../corpus/citation/format-fact-citation.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { Passage } from '../../corpus/pack/passage.ts';
import { createLibrary } from '../../storage/library.ts';
import { openPanel } from '../../storage/open-panel.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { createSettings } from '../../storage/settings.ts';
import { createSites } from '../../storage/sites.ts';
import { metPage } from './met-page.ts';
import { useCurrentTab } from './use-current-tab.ts';
import { useNotice } from './use-notice.ts';
import { usePage } from './use-page.ts';
import { usePause } from './use-pause.ts';
import { useSaved } from './use-saved.ts';
import { useSearch } from './use-search.ts';
import { useSite } from './use-site.ts';

interface Props {
  browser: Browser;
  text: Text;
}

const failed = (error: unknown) => console.warn('On Record could not open the desk:', error);

/** The popup with everything behind it. */
export function App({ browser, text }: Props) {
  const stores = useMemo(() => {
    const area = browser.storage.local;
    return {
      sites: createSites(area, Date.now),
      settings: createSettings(area, Date.now),
      library: createLibrary(area, Date.now),
    };
  }, [browser]);
  const tab = useCurrentTab(browser);
  const { site, switchSite, allowSite } = useSite(browser, stores.sites, tab);
  const { pause, setPaused } = usePause(stores.settings);
  const { search, setQuery, record } = useSearch(browser);
  const { page, goTo } = usePage(browser, tab, record);
  const [feedback, setFeedback] = useState<Feedback>();
  const toBackground = createRequest<ToBackground>('background', (message) =>
    browser.runtime.sendMessage(message),
  );
  const makeRoom = () =>
    void toBackground('open-desk', { search: '?tab=saved' }).then(() => window.close(), failed);
  const how = async (passage: Passage) => ({
    from: 'popup' as const,
    met: await metPage(browser, tab?.id, page, passage),
  });
  const { saved, unreadable, toggleSave, remove, undoRemove } = useSaved(
    { keeper: stores.library, how, tell: setFeedback, makeRoom },
    record,
  );
  const notice = useNotice(browser) && text.t('notSavedHere');
  const citing = citationOptions(text);

  const copy = (id: string, words: string) =>
    void navigator.clipboard.writeText(words).then(
      () => setFeedback({ id, done: 'copied' }),
      (error: unknown) => setFeedback({ id, failed: 'copy', why: errorMessage(error) }),
    );

  const actions: PopupActions = {
    search: setQuery,
    switchSite,
    setPaused,
    allowSite,
    goTo,
    copy: (quotation) => copy(quotation.id, formatCitation(quotation, citing)),
    copyFact: (fact) => copy(fact.id, formatFactCitation(fact, citing)),
    copyAll: () =>
      copy(
        everything,
        formatCitations(
          saved.items.map((item) => item.quotation),
          citing,
        ),
      ),
    copyKeptAside: () => copy(rawData, JSON.stringify(unreadable, null, 2)),
    toggleSave,
    remove,
    undoRemove,
    openSaved: makeRoom,
    openDesk: () =>
      void toBackground('open-desk', { search: formatAddress(deskAddress(search.query)) }).then(() =>
        window.close(),
      ),
    openPanel: () => void openPanel(tab?.id).then(() => window.close()),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  const commandKey = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl+';
  // The browser's own pages, its store, a page that failed to load: no extension may look in.
  const shown = page.state === 'failed' && site.state === 'ready' ? ({ state: 'browser' } as const) : site;
  return (
    <Popup {...{ site: shown, pause, search, page, saved, text, actions, feedback, notice, commandKey }} />
  );
}
