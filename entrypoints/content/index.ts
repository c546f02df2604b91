import './marks.css';
import lexiconBase64 from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLexicon } from '../../corpus/lexicon/create-lexicon.ts';
import { type CardScript, cardScriptKey } from '../../storage/card-script.ts';
import { browser } from '../../storage/native-browser.ts';
import { frameReportKey, type ToBackground, type ToPage } from '../../storage/protocol.ts';
import { createRequest, serveRequests } from '../../storage/requests.ts';
import { createSites } from '../../storage/sites.ts';
import { pageSite } from './page-site.ts';
import { type Page, readPage } from './read-page.ts';
import { whenReady } from './when-ready.ts';

const world = globalThis as unknown as Record<string, unknown>;
const request = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));

/** The card's script is loaded into this frame at the first need, once. */
async function loadCard(): Promise<CardScript> {
  if (!world[cardScriptKey]) await request('load-card', {});
  return world[cardScriptKey] as CardScript;
}

const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Reads this frame while its site is on; no reload is needed either way. */
async function main(signal: AbortSignal) {
  const sites = createSites(browser.storage.local, Date.now);
  let page: Page | undefined;
  let reading: AbortController | undefined;

  const onTermsChanged = () => {
    // A page whose extension was updated under it has nobody to tell: its successor will.
    request('terms-changed', {}).catch(() => undefined);
  };

  function start() {
    if (reading || signal.aborted) return;
    reading = new AbortController();
    page = readPage({
      window,
      lexicon: createLexicon(bytes(lexiconBase64)),
      onTermsChanged,
      loadCard,
      loadRecord: (termId) => request('term-record', { termId }),
      signal: reading.signal,
    });
  }

  function stop() {
    reading?.abort();
    reading = page = undefined;
    onTermsChanged();
  }

  // Registered before any of the page's own listeners, so that keys pressed in the card stay there.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (page?.onKey(event)) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }

  if (!(await whenReady(window, signal))) return;
  const site = await pageSite(window, () => request('site', {}));
  if (site === undefined) return;
  sites.watch(site, (on) => (on ? start() : stop()), signal);
  if (await sites.isOn(site)) start();

  world[frameReportKey] = () => page?.report();
  serveRequests<ToPage>(
    browser.runtime.onMessage,
    'page',
    {
      'go-to-term': {
        parse: ({ termId }) => (typeof termId === 'string' ? { termId } : undefined),
        answer: ({ termId }) => page?.goToTerm(termId) ?? false,
      },
      walk: {
        parse: ({ step, fresh }) => (step === 1 || step === -1 ? { step, fresh: fresh === true } : undefined),
        answer: ({ step, fresh }) => page?.walk(step, fresh) ?? false,
      },
    },
    signal,
  );
  signal.addEventListener('abort', stop, { once: true });
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => main(context.signal),
});
