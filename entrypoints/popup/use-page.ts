import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Page, PageTerm } from '../../components/popup/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { collectPageTerms, type FrameTerms, mergeCounts } from '../../storage/page-terms.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { walkFrames } from '../../storage/walk-frames.ts';
import type { CurrentTab } from './current-tab.ts';

type Reading =
  | { state: 'reading' }
  | { state: 'read'; frames: FrameTerms[] }
  | { state: 'failed'; why: string };

function pageTerms(frames: FrameTerms[], record: CorpusRecord): PageTerm[] {
  const terms = [...mergeCounts(frames)].map(([termId, here]) => {
    const { term, statements } = record.term(termId);
    return {
      id: term.id,
      label: term.label,
      kind: term.kind,
      ...(term.zh && { zh: term.zh }),
      here,
      record: statements.length,
    };
  });
  return terms.sort((a, b) => b.here - a.here || a.label.localeCompare(b.label));
}

/** The terms on the tab's page, kept up to date as the page reports changes. */
export function usePage(browser: Browser, tab: CurrentTab | undefined, record: CorpusRecord | undefined) {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });

  useEffect(() => {
    if (!tab) return;
    const collect = async () => {
      try {
        setReading({ state: 'read', frames: await collectPageTerms(browser.scripting, tab.id) });
      } catch (error) {
        setReading({ state: 'failed', why: errorMessage(error) });
      }
    };
    // The page tells the background that its terms changed; the popup hears it, too.
    const onMessage = (
      message: unknown,
      sender: { tab?: { id?: number | undefined } | undefined },
    ): undefined => {
      const { kind } = (message ?? {}) as { kind?: unknown };
      if (kind === 'terms-changed' && sender.tab?.id === tab.id) void collect();
    };
    void collect();
    browser.runtime.onMessage.addListener(onMessage as never);
    return () => browser.runtime.onMessage.removeListener(onMessage as never);
  }, [browser, tab]);

  const page: Page = useMemo(() => {
    if (reading.state === 'failed') return reading;
    if (reading.state === 'reading' || !record) return { state: 'reading' };
    return { state: 'ready', terms: pageTerms(reading.frames, record) };
  }, [reading, record]);

  async function goTo(termId: string) {
    if (!tab || reading.state !== 'read') return;
    const frames = reading.frames.filter(({ counts }) => counts[termId]);
    const gone = await walkFrames(frames, (frameId, fresh) => {
      const ask = createRequest<ToPage>('page', (message) =>
        browser.tabs.sendMessage(tab.id, message, { frameId }),
      );
      return ask('go-to-term', { termId, fresh });
    });
    if (gone) window.close();
  }

  const tryTo = (termId: string) =>
    void goTo(termId).catch((error: unknown) => setReading({ state: 'failed', why: errorMessage(error) }));
  return { page, goTo: tryTo };
}
