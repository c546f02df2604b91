import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { formatAddress } from '../../components/desk/address.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import { InView } from '../../components/desk/in-view/InView.tsx';
import type { OpenedRecord } from '../../components/desk/record/opened-record.ts';
import type { Feedback } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import { useKept } from '../../components/use-kept.ts';
import { formatErrorReport } from '../../corpus/pack/format-error-report.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { ownFileReader } from '../../storage/bundled-record.ts';
import { bundledStyles } from '../../storage/bundled-styles.ts';
import { createExportChoice } from '../../storage/export-choice.ts';
import { createLibrary } from '../../storage/library.ts';
import { openPanel } from '../../storage/open-panel.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { copyingOf } from './copying-of.ts';
import { createCiters } from './create-citers.ts';
import { createCopier } from './create-copier.ts';
import { DossierTab } from './DossierTab.tsx';
import { FindTab } from './FindTab.tsx';
import { makeCiter } from './make-citer.ts';
import { putWords } from './put-words.ts';
import { reportedOf } from './reported-of.ts';
import { SavedTab } from './SavedTab.tsx';
import { useAddress } from './use-address.ts';
import { useExportChoice } from './use-export-choice.ts';
import { useFind } from './use-find.ts';
import { useInView } from './use-in-view.ts';
import { useOwnTab } from './use-own-tab.ts';
import { useRecord } from './use-record.ts';
import { useShelf } from './use-shelf.ts';
import { useShownElsewhere } from './use-shown-elsewhere.ts';

interface Props {
  browser: Browser;
  text: Text;
}

/** The desk with everything behind it: a hook for each thing, a view for each tab. */
export function App({ browser, text }: Props) {
  const stores = useMemo(() => {
    const area = browser.storage.local;
    return { library: createLibrary(area, Date.now), exportChoice: createExportChoice(area) };
  }, [browser]);
  const bar = useAddress(window);
  const { address, go } = bar;
  const { loaded, failed } = useRecord(browser);
  const find = useFind(loaded, failed, address);
  const [feedback, setFeedback] = useState<Feedback>();
  const exportChoice = useExportChoice(stores.exportChoice);
  const copier = useMemo(() => createCopier(putWords), []);
  const citers = useMemo(() => {
    const read = bundledStyles(ownFileReader(browser));
    return createCiters((style) => makeCiter(style, read, text));
  }, [browser, text]);
  const exporting = { ...exportChoice, citers, copier };
  const ownTab = useOwnTab(browser);
  useShownElsewhere(browser, ownTab, (there) => go(there));
  const { tab, query, panel } = address;
  const inView = useInView(browser, loaded?.record, tab === 'view');
  const kept = useKept({
    keeper: stores.library,
    how: () => ({ from: panel ? 'panel' : 'desk' }),
    tell: setFeedback,
    makeRoom: () => go({ tab: 'saved', open: undefined, folder: undefined }),
  });
  const shelf = useShelf(stores.library, kept, loaded?.record);
  const keptCount = kept.state === 'ready' ? kept.items.length : undefined;
  const toBackground = createRequest<ToBackground>('background', (message) =>
    browser.runtime.sendMessage(message),
  );

  useEffect(() => {
    const names = { find: query, saved: text.t('tabSaved'), view: text.t('tabView') };
    document.title = text.join([names[tab], text.t('extensionName')]);
  }, [tab, query, text]);

  const { cite, report: copyReport, ...copies } = copyingOf(copier, citers, text, setFeedback);
  const actions = {
    ...copies,
    toggleSave: (quotation: QuotationRecord) => kept.toggle({ kind: 'quotation', quotation }),
    undoRemove: kept.undo,
  };
  function report(opened: OpenedRecord | undefined) {
    if (opened === undefined || loaded === undefined) return;
    const met = kept.items.find(({ id }) => id === address.open?.id)?.met;
    const version = { pack: loaded.record.pack.id, extension: browser.runtime.getManifest().version };
    copyReport(formatErrorReport(reportedOf(opened, met), version));
  }
  return (
    <Desk
      {...{ tab, panel, text }}
      savedCount={keptCount}
      select={(next) => go({ tab: next, open: undefined, folder: undefined, dossier: undefined })}
      openPanel={() => void openPanel(ownTab)}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openTab={() => void toBackground('open-desk', { search: formatAddress({ ...address, panel: false }) })}
    >
      {tab === 'find' && (
        <FindTab
          {...{ find, bar, report }}
          citing={{ prepare: citers.prepare, cite }}
          record={loaded?.record}
          context={{ text, actions, saved: kept.ids, feedback }}
          forget={() => setFeedback(undefined)}
        />
      )}
      {tab === 'saved' && address.dossier !== undefined && (
        <DossierTab
          {...{ shelf, exporting, text }}
          of={address.dossier}
          back={() => go({ dossier: undefined })}
        />
      )}
      {tab === 'saved' && address.dossier === undefined && (
        <SavedTab
          {...{ shelf, exporting, text }}
          folder={address.folder ?? 'all'}
          chooseFolder={(folder) => go({ folder: folder === 'all' ? undefined : folder })}
          openDossier={(folder, only) => go({ dossier: { folder, only } })}
          openRecord={(id) => go({ tab: 'find', open: { kind: 'quotation', id } })}
        />
      )}
      {tab === 'view' && (
        <InView
          {...inView}
          context={{
            text,
            actions,
            saved: kept.ids,
            feedback,
            open: (ref) => go({ tab: 'find', open: ref }),
          }}
          openTerm={(id) => go({ tab: 'find', open: { kind: 'term', id } })}
        />
      )}
    </Desk>
  );
}
