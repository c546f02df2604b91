import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { citationOptions } from '../../components/citation-options.ts';
import { formatAddress } from '../../components/desk/address.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import type { ExportChoice } from '../../components/desk/export/props.ts';
import { Find } from '../../components/desk/find/Find.tsx';
import { InView } from '../../components/desk/in-view/InView.tsx';
import type { Feedback } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import { useKept } from '../../components/use-kept.ts';
import { formatCitation } from '../../corpus/citation/format-citation.ts';
import { formatFactCitation } from '../../corpus/citation/format-fact-citation.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { bundledStyles } from '../../storage/bundled-styles.ts';
import { createLibrary } from '../../storage/library.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { SavedTab } from './SavedTab.tsx';
import { useAddress } from './use-address.ts';
import { useFind } from './use-find.ts';
import { useRecord } from './use-record.ts';
import { useShelf } from './use-shelf.ts';
import { useShownElsewhere } from './use-shown-elsewhere.ts';

interface Props {
  browser: Browser;
  text: Text;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

const firstChoice: ExportChoice = { format: 'html', style: 'chicago-notes', withNotes: true, withMet: false };

/** The desk with everything behind it: a hook for each thing, a view for each tab. */
export function App({ browser, text }: Props) {
  const stores = useMemo(() => ({ library: createLibrary(browser.storage.local, Date.now) }), [browser]);
  const { address, go } = useAddress(window);
  const { loaded, failed } = useRecord(browser);
  const search = useFind(loaded, failed, address.query);
  const [feedback, setFeedback] = useState<Feedback>();
  const shelf = useShelf(stores.library, loaded?.record);
  const [choice, setChoice] = useState(firstChoice);
  const readStyle = useMemo(() => bundledStyles((path) => fetch(browser.runtime.getURL(path))), [browser]);
  const exporting = {
    choice,
    choose: (change: Partial<ExportChoice>) => setChoice({ ...choice, ...change }),
    readStyle,
  };
  useShownElsewhere(browser, (there) => go(there, 'push'));
  const { tab, query, panel } = address;
  const kept = useKept({
    keeper: stores.library,
    how: () => ({ from: panel ? 'panel' : 'desk' }),
    tell: setFeedback,
    makeRoom: () => go({ tab: 'saved', open: undefined, folder: undefined }, 'push'),
  });
  const keptCount = kept.state === 'ready' ? kept.items.length : undefined;
  const toBackground = createRequest<ToBackground>('background', (message) =>
    browser.runtime.sendMessage(message),
  );

  useEffect(() => {
    const names = { find: query, saved: text.t('tabSaved'), view: text.t('tabView') };
    document.title = text.join([names[tab], text.t('extensionName')]);
  }, [tab, query, text]);

  const copy = (id: string, words: string) =>
    void navigator.clipboard.writeText(words).then(
      () => setFeedback({ id, done: 'copied' }),
      (error: unknown) => setFeedback({ id, failed: 'copy', why: reason(error) }),
    );
  const citing = citationOptions(text);
  const actions = {
    copy: (quotation: QuotationRecord) => copy(quotation.id, formatCitation(quotation, citing)),
    copyFact: (fact: Parameters<typeof formatFactCitation>[0]) =>
      copy(fact.id, formatFactCitation(fact, citing)),
    toggleSave: (quotation: QuotationRecord) => kept.toggle({ kind: 'quotation', quotation }),
    undoRemove: kept.undo,
  };
  const context = {
    text,
    actions,
    saved: kept.ids,
    feedback,
    open: (open: typeof address.open) => go({ open }, 'push'),
  };
  const ask = (next: string) => {
    setFeedback(undefined);
    go({ query: next }, 'replace');
  };
  return (
    <Desk
      {...{ tab, panel, text, feedback }}
      savedCount={keptCount}
      status={tab === 'find' && query !== '' ? text.count('results', search.results.length) : ''}
      select={(next) => go({ tab: next, open: undefined, folder: undefined }, 'push')}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openTab={() => void toBackground('open-desk', { search: formatAddress({ ...address, panel: false }) })}
    >
      {tab === 'find' && (
        <Find
          {...{ search, context, ask }}
          opened={address.open}
          close={() => go({ open: undefined }, 'push')}
        />
      )}
      {tab === 'saved' && (
        <SavedTab
          {...{ shelf, exporting, text }}
          folder={address.folder ?? 'all'}
          chooseFolder={(folder) => go({ folder: folder === 'all' ? undefined : folder }, 'push')}
          openDossier={(folder, only) => go({ dossier: { folder, only } }, 'push')}
          openRecord={(id) => go({ tab: 'find', open: { kind: 'quotation', id } }, 'push')}
        />
      )}
      {tab === 'view' && <InView text={text} />}
    </Desk>
  );
}
