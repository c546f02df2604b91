import lexiconBase64 from 'virtual:lexicon';
import { createLexicon } from '../../corpus/lexicon/create-lexicon.ts';
import { type CardScript, cardScriptKey } from '../../storage/card-script.ts';
import { foundKey } from '../../storage/in-view-keys.ts';
import { nativeBrowser } from '../../storage/native-browser.ts';
import { frameReportKey, type ToBackground } from '../../storage/protocol.ts';
import { createReadingRules } from '../../storage/reading-rules.ts';
import { createRequest, serveRequests } from '../../storage/requests.ts';
import { createReading, type Reading } from './create-reading.ts';
import { type InteractionScript, interactionKey } from './interaction.ts';
import { pageSite } from './page-site.ts';
import { readPage } from './read-page.ts';
import { createRestingLexicon } from './resting-lexicon.ts';

const world = globalThis as unknown as Record<string, unknown>;

/** Apart: wherever this stood, its 34 kB would be gone through once more when that is compiled. */
const openLexicon = () => createLexicon(Uint8Array.fromBase64(lexiconBase64));

/**
 * Reads this frame while its site is on, until the script is retired; no reload is needed either way.
 * Undefined where there is no site to read.
 */
export async function readFrame(retired: AbortSignal, retire: () => void): Promise<Reading | undefined> {
  const browser = nativeBrowser();
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

  const site = await pageSite(window, () => request('site', {}));
  if (site === undefined) return undefined;
  const reading = createReading({
    window,
    rules: createReadingRules(browser.storage.local),
    hiddenTerms: (kinds) => request('terms-of-kinds', { kinds }),
    read: (options) =>
      readPage({
        ...options,
        window,
        lexicon: createRestingLexicon(openLexicon),
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
  world[frameReportKey] = () => reading.page()?.report();
  world[foundKey] = () => reading.page()?.found;
  serveRequests(
    browser.runtime.onMessage,
    'page',
    async (message, sender) => (await loadInteraction()).createPageReplier(reading.page)(message, sender),
    retired,
  );
  reading.follow(site);
  return reading;
}
