import './marks.css';
import lexiconBase64 from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLexicon } from '../../corpus/lexicon/create-lexicon.ts';
import { type CardScript, cardScriptKey, copyKey } from '../../storage/card-script.ts';
import { browser } from '../../storage/native-browser.ts';
import { frameReportKey, type ToBackground, type ToPage } from '../../storage/protocol.ts';
import { createRequest, serveRequests } from '../../storage/requests.ts';
import { createSettings } from '../../storage/settings.ts';
import { createSites } from '../../storage/sites.ts';
import { createReading } from './create-reading.ts';
import { pageSite } from './page-site.ts';
import { readPage } from './read-page.ts';
import { whenReady } from './when-ready.ts';

const world = globalThis as unknown as Record<string, unknown>;
const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Reads this frame while its site is on, until the script is retired; no reload is needed either way. */
async function main(retired: AbortSignal, retire: () => void) {
  const request = createRequest<ToBackground>('background', (message) => {
    // After an update or removal the old script has nobody to ask; its successor, if any, takes over.
    if (!browser.runtime?.id) retire();
    return browser.runtime.sendMessage(message);
  });

  /** The card's script is loaded into this frame at the first need, once. */
  async function loadCard(): Promise<CardScript> {
    if (!world[cardScriptKey]) await request('load-card', {});
    return world[cardScriptKey] as CardScript;
  }

  const reading = createReading({
    window,
    sites: createSites(browser.storage.local, Date.now),
    settings: createSettings(browser.storage.local, Date.now),
    hiddenTerms: (kinds) => request('terms-of-kinds', { kinds }),
    read: (options) =>
      readPage({
        ...options,
        window,
        lexicon: createLexicon(bytes(lexiconBase64)),
        loadCard,
        loadRecord: (termId) => request('term-record', { termId }),
      }),
    onTermsChanged() {
      request('terms-changed', {}).catch(() => {
        // Nobody counts any more: the script was retired meanwhile.
      });
    },
    signal: retired,
  });

  // Registered before any of the page's own listeners, so that keys pressed in the card stay there.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const onKey = (event: KeyboardEvent) => {
      if (reading.page()?.onKey(event)) event.stopImmediatePropagation();
    };
    window.addEventListener(type, onKey, { capture: true, signal: retired });
  }

  // For the same reason: what is copied from the card is the citation, whatever the page would make of it.
  const onCopy = (event: ClipboardEvent) =>
    (world[copyKey] as ((event: ClipboardEvent) => void) | undefined)?.(event);
  window.addEventListener('copy', onCopy, { capture: true, signal: retired });

  if (!(await whenReady(window, retired))) return;
  const site = await pageSite(window, () => request('site', {}));
  if (site === undefined) return;
  world[frameReportKey] = () => reading.page()?.report();
  serveRequests<ToPage>(
    browser.runtime.onMessage,
    'page',
    {
      'go-to-term': {
        parse: ({ termId, fresh }) =>
          typeof termId === 'string' ? { termId, fresh: fresh === true } : undefined,
        answer: ({ termId, fresh }) => reading.page()?.goToTerm(termId, fresh) ?? false,
      },
      'look-up-selection': {
        parse: () => ({}),
        answer: () =>
          reading.page()?.lookUpSelection() ?? {
            done: false as const,
            text: window.getSelection()?.toString().trim() ?? '',
          },
      },
      walk: {
        parse: ({ step, fresh }) => (step === 1 || step === -1 ? { step, fresh: fresh === true } : undefined),
        answer: ({ step, fresh }) => reading.page()?.walk(step, fresh) ?? false,
      },
    },
    retired,
  );
  reading.follow(site);
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => main(context.signal, () => context.abort()),
});
