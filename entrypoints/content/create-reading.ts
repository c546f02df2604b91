import type { Settings, SettingsStore } from '../../storage/settings.ts';
import type { Sites } from '../../storage/sites.ts';
import type { Page } from './read-page.ts';

export interface ReadOptions {
  settings: Settings;
  /** Ids of terms that are not to be marked. */
  hidden: ReadonlySet<string>;
  onTermsChanged(): void;
  signal: AbortSignal;
}

export interface ReadingOptions {
  window: Window;
  sites: Sites;
  settings: SettingsStore;
  hiddenTerms(kinds: readonly string[]): Promise<readonly string[]>;
  read(options: ReadOptions): Page;
  onTermsChanged(): void;
  signal: AbortSignal;
}

/** Whether this frame is being read, as its site's switch and the settings have it. */
export interface Reading {
  /** The page while it is being read. */
  page(): Page | undefined;
  /** Reads as long as the site is on; begins anew when the settings change. */
  follow(site: string): void;
}

/** Settings that change nothing on a page that is being read; of mode and pause `sites` tells. */
const elsewhere = ['mode', 'paused', 'language', 'savePrivate'];

/** Makes what starts and stops the reading of one frame. */
export function createReading(options: ReadingOptions): Reading {
  const { window, sites, settings, onTermsChanged, signal } = options;
  let page: Page | undefined;
  let reading: AbortController | undefined;
  /** Counts decisions, so that an overtaken one has no effect. */
  let latest = 0;

  function stop() {
    reading?.abort();
    reading = undefined;
    page = undefined;
  }

  async function decide(site: string, { anew = false } = {}) {
    const turn = ++latest;
    const on = await sites.isOn(site);
    const chosen = await settings.read();
    const { hiddenKinds } = chosen;
    const hidden = new Set(on && hiddenKinds.length > 0 ? await options.hiddenTerms(hiddenKinds) : []);
    if (turn !== latest || signal.aborted || (on && page && !anew)) return;
    const was = page;
    stop();
    if (on) {
      reading = new AbortController();
      page = options.read({ settings: chosen, hidden, onTermsChanged, signal: reading.signal });
    }
    if (was) onTermsChanged();
  }

  function begin(site: string, how?: { anew: boolean }) {
    decide(site, how).catch((error: unknown) => {
      // A script that was retired meanwhile can't ask any more.
      if (!signal.aborted) console.warn('On Record could not read this page:', error);
    });
  }

  function follow(site: string) {
    sites.watch(site, () => begin(site), signal);
    const counts = (name: string) => !elsewhere.includes(name);
    settings.watch((names) => names.some(counts) && begin(site, { anew: true }), signal);
    // A page that comes back from the cache has missed what was switched meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && begin(site, { anew: true }), {
      signal,
    });
    begin(site);
  }

  signal.addEventListener('abort', stop, { once: true });
  return { page: () => page, follow };
}
