import type { JSX } from 'preact';
import { FirstRun } from '../../../components/first-run/FirstRun.tsx';
import type { Text } from '../../../components/text.ts';
import { CardStage } from './CardStage.tsx';
import { DossierStage } from './DossierStage.tsx';
import { ExportStage } from './ExportStage.tsx';
import { FindStage } from './FindStage.tsx';
import { InViewStage } from './InViewStage.tsx';
import { NoteStage } from './NoteStage.tsx';
import { OptionsStage } from './OptionsStage.tsx';
import { PopupStage } from './PopupStage.tsx';
import { SavedInDesk } from './SavedInDesk.tsx';
import { ShelfStage } from './ShelfStage.tsx';
import { sampleDossier } from './sample-dossier.ts';
import { sample } from './sample-pack.ts';
import { sampleShelf } from './sample-shelf.ts';

const lu = sample.quotation('lu-2014-bottom-line');
const liu = sample.quotation('liu-2010-sovereignty');
const corrected = lu &&
  liu && [
    { quotation: { ...lu, text: lu.text.replace('but our', 'but the') }, since: { now: lu } },
    { quotation: liu, since: 'gone' as const },
  ];

/** Everything there is to look at, by the name given in the address: `?state=card`. */
export const states: Record<string, (text: Text) => JSX.Element> = {
  card: (text) => <CardStage termId="cyber-sovereignty" text={text} />,
  'card-brief': (text) => <CardStage termId="cyber-sovereignty" brief text={text} />,
  'card-failing': (text) => <CardStage termId="cyber-sovereignty" failing text={text} />,
  'card-without-quotations': (text) => <CardStage termId="china-cybersecurity-week" text={text} />,
  note: (text) => <NoteStage text={text} />,
  'note-written': (text) => <NoteStage text={text} note="Check with the organisers." />,
  'note-ask': (text) => <NoteStage text={text} state="ask" />,
  'note-full': (text) => (
    <NoteStage text={text} state="unsaved" failure={{ why: 'full', makeRoom: () => undefined }} />
  ),
  'note-nothing': (text) => <NoteStage text={text} state="nothing" />,
  'note-field': (text) => <NoteStage text={text} state="field" />,
  'note-interrupted': (text) => <NoteStage text={text} state="interrupted" />,
  popup: (text) => <PopupStage text={text} />,
  'popup-results': (text) => (
    <PopupStage text={text} query={text.locale === 'en' ? 'sovereignty' : '网络主权'} />
  ),
  'popup-event': (text) => <PopupStage text={text} query="week" />,
  'popup-person': (text) => <PopupStage text={text} query="Lu Wei" />,
  'popup-nothing': (text) => <PopupStage text={text} query="multistakeholder" />,
  'popup-loading': (text) => <PopupStage text={text} query="sovereignty" loading />,
  'popup-off': (text) => <PopupStage text={text} site={{ state: 'ready', host: 'example.org', on: false }} />,
  'popup-browser': (text) => <PopupStage text={text} site={{ state: 'browser' }} />,
  'popup-withdrawn': (text) => (
    <PopupStage text={text} site={{ state: 'withdrawn', host: 'example.org', on: true }} />
  ),
  'popup-reading': (text) => <PopupStage text={text} page={{ state: 'reading' }} />,
  'popup-empty-page': (text) => <PopupStage text={text} page={{ state: 'ready', terms: [] }} />,
  'popup-nothing-saved': (text) => <PopupStage text={text} saved={{ items: [], ids: new Set() }} />,
  'popup-corrected': (text) => (
    <PopupStage text={text} saved={{ items: corrected ?? [], keptAside: 1, removed: lu }} />
  ),
  'in-view': (text) => <InViewStage text={text} />,
  'in-view-nothing': (text) => (
    <InViewStage
      text={text}
      view={{
        state: 'ready',
        page: { title: 'A page', site: 'example.org' },
        terms: [],
        pointed: undefined,
        inView: 0,
        onPage: 4,
      }}
    />
  ),
  'in-view-closed': (text) => <InViewStage text={text} view={{ state: 'closed' }} />,
  'in-view-alone': (text) => <InViewStage text={text} view={{ state: 'alone' }} />,
  options: (text) => <OptionsStage text={text} />,
  'options-troubled': (text) => (
    <OptionsStage
      text={text}
      troubles={{
        density: { unreadable: 'damaged' },
        dwell: { unreadable: 'newer' },
        hiddenKinds: { failed: 'the disk is full' },
      }}
    />
  ),
  'options-told': (text) => (
    <OptionsStage
      text={text}
      values={{ mode: 'chosen', paused: true, markStyle: 'tint' }}
      sites={{
        unreadable: ['*.old.example'],
        told: {
          faults: [
            { line: 2, words: 'news.*.org', fault: 'star' },
            { line: 5, words: 'example.org on', fault: 'opposite', of: 1 },
          ],
        },
      }}
      stored={{
        fault: { reason: 'damaged', path: 'entries["saved:a"].quotation.said.date', message: 'no date' },
      }}
    />
  ),
  'options-restored': (text) => (
    <OptionsStage
      text={text}
      values={{ markStyle: 'solid', markColour: 'text' }}
      stored={{
        restored: {
          added: { passage: 3, note: 1, folder: 0, site: 2, setting: 0, aside: 0 },
          same: 8,
          kept: 1,
        },
      }}
    />
  ),
  'first-run': (text) => (
    <FirstRun
      keys={{ 'next-mark': 'Alt+Shift+J', _execute_action: 'Alt+Shift+O' }}
      permissions={['<all_urls>', 'storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'sidePanel']}
      text={text}
      actions={{ openDesk: () => undefined, chooseSites: () => undefined }}
    />
  ),
  'popup-paused': (text) => <PopupStage text={text} pause={{ paused: true }} />,
  'popup-by-pattern': (text) => (
    <PopupStage
      text={text}
      site={{ state: 'ready', host: 'a.example.org', on: false, by: { pattern: '*.example.org' } }}
    />
  ),
  'popup-not-chosen': (text) => (
    <PopupStage text={text} site={{ state: 'ready', host: 'example.org', on: false, by: 'chosen' }} />
  ),
  'options-failed': (text) => <OptionsStage text={text} state={{ failed: 'the profile is locked' }} />,
  shelf: (text) => <ShelfStage text={text} />,
  'shelf-folder': (text) => <ShelfStage text={text} folder="folder-piece" />,
  'shelf-empty': (text) => <ShelfStage text={text} items={[]} />,
  'shelf-empty-folder': (text) => <ShelfStage text={text} folder="folder-empty" />,
  'shelf-loading': (text) => <ShelfStage text={text} state="loading" />,
  'shelf-failed': (text) => <ShelfStage text={text} state={{ failed: 'the profile is locked' }} />,
  'shelf-troubled': (text) => (
    <ShelfStage
      text={text}
      items={(corrected ?? []).map(({ quotation, since }) => ({
        id: quotation.id,
        savedAt: 1,
        passage: { kind: 'quotation', quotation },
        since,
      }))}
      keptAside={2}
      trouble={{ what: 'full', why: 'quota', words: 'Compare with Geneva.' }}
      done={{ kind: 'moved', count: 2, to: 'Sovereignty piece' }}
    />
  ),
  export: (text) => (
    <SavedInDesk text={text}>
      <ExportStage text={text} items={sampleShelf} />
    </SavedInDesk>
  ),
  'export-fields': (text) => (
    <SavedInDesk text={text}>
      <ExportStage text={text} items={sampleShelf.slice(0, 1)} format="csl-json" />
    </SavedInDesk>
  ),
  'export-failed': (text) => (
    <SavedInDesk text={text}>
      <ExportStage
        text={text}
        items={sampleShelf.slice(0, 1)}
        preview={{ state: 'failed', why: 'the style is damaged' }}
      />
    </SavedInDesk>
  ),
  find: (text) => <FindStage text={text} />,
  'find-results': (text) => <FindStage text={text} query="sovereignty" />,
  'find-narrowed': (text) => (
    <FindStage text={text} query={'sovereignty after:2014 -speaker:"Lu Wei" kind:quotation'} />
  ),
  'find-record': (text) => (
    <FindStage
      text={text}
      query={'sovereignty after:2014 -speaker:"Lu Wei"'}
      open={{ kind: 'quotation', id: 'xi-2014-wic-message-a' }}
    />
  ),
  'find-term': (text) => (
    <FindStage text={text} query="sovereignty" open={{ kind: 'term', id: 'cyber-sovereignty' }} />
  ),
  'find-person': (text) => <FindStage text={text} query="Lu Wei" open={{ kind: 'person', id: 'lu-wei' }} />,
  'find-fact': (text) => <FindStage text={text} query="week" open={{ kind: 'event', id: 'week-2019' }} />,
  'find-missing': (text) => (
    <FindStage text={text} query="week" open={{ kind: 'quotation', id: 'no-such-record' }} />
  ),
  'find-fault': (text) => <FindStage text={text} query="sovereignty befor:2014 speaker:nobody" />,
  'find-nothing': (text) => <FindStage text={text} query="multistakeholder" />,
  'find-loading': (text) => <FindStage text={text} query="sovereignty" state="loading" />,
  'find-failed': (text) => <FindStage text={text} query="sovereignty" state={{ failed: 'damaged' }} />,
  dossier: (text) => <DossierStage text={text} />,
  'dossier-empty': (text) => (
    <DossierStage
      text={text}
      dossier={{ state: 'ready', dossier: { ...sampleDossier, entries: [], notes: [] } }}
    />
  ),
  'dossier-failed': (text) => (
    <DossierStage text={text} dossier={{ state: 'failed', why: 'the style is damaged' }} />
  ),
};
