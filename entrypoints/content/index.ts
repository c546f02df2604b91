import './marks.css';
import lexiconBase64 from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLexicon } from '../../corpus/lexicon/create-lexicon.ts';
import { type CardScript, cardHostName, cardScriptKey, copyKey } from '../../storage/card-script.ts';
import { foundKey } from '../../storage/in-view-keys.ts';
import { browser } from '../../storage/native-browser.ts';
import { frameReportKey, type ToBackground } from '../../storage/protocol.ts';
import { createReadingRules } from '../../storage/reading-rules.ts';
import { createRequest, serveRequests } from '../../storage/requests.ts';
import { createReading } from './create-reading.ts';
import { type InteractionScript, interactionKey } from './interaction.ts';
import { pageSite } from './page-site.ts';
import { clearRemains } from './painter.ts';
import { readPage } from './read-page.ts';
import { whenReady } from './when-ready.ts';

const world = globalThis as unknown as Record<string, unknown>;

/** Ours to take away: an earlier copy of this script may have been ended with its card open. */
function removeRemains() {
  clearRemains();
  for (const host of document.querySelectorAll(cardHostName)) host.remove();
}

/** Reads this frame while its site is on, until the script is retired; no reload is needed either way. */
async function main(retired: AbortSignal, retire: () => void) {
  const request = createRequest<ToBackground>('background', (message) => {
    // After an update or removal the old script has nobody to ask; its successor, if any, takes over.
    if (!browser.runtime?.id) retire();
    return browser.runtime.sendMessage(message);
  });

  let interaction: Promise<null> | undefined;

  /** The card's script is loaded into this frame at the first need, once. */
  async function loadCard(): Promise<CardScript> {
    if (!world[cardScriptKey]) await request('load-script', { script: 'card' });
    return world[cardScriptKey] as Promise<CardScript>;
  }

  /** What is only needed once somebody points at a mark or asks for one, loaded then. */
  async function loadInteraction(): Promise<InteractionScript> {
    interaction ??= request('load-script', { script: 'interaction' });
    try {
      await interaction;
    } catch (error) {
      interaction = undefined;
      throw error;
    }
    return world[interactionKey] as InteractionScript;
  }

  const reading = createReading({
    window,
    rules: createReadingRules(browser.storage.local),
    hiddenTerms: (kinds) => request('terms-of-kinds', { kinds }),
    read: (options) =>
      readPage({
        ...options,
        window,
        lexicon: createLexicon(Uint8Array.fromBase64(lexiconBase64)),
        loadCard,
        loadInteraction,
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

  // A page that is only beginning has known no earlier copy.
  if (document.readyState !== 'loading') removeRemains();
  if (!(await whenReady(window, retired))) return;
  const site = await pageSite(window, () => request('site', {}));
  if (site === undefined) return;
  world[frameReportKey] = () => reading.page()?.report();
  world[foundKey] = () => reading.page()?.found;
  serveRequests(
    browser.runtime.onMessage,
    'page',
    async (message, sender) => (await loadInteraction()).createPageReplier(reading.page)(message, sender),
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
