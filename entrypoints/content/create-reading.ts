import type { ReadingRules } from '../../storage/reading-rules.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Page } from './page.ts';

export interface ReadOptions {
  settings: Settings;
  /** Ids of terms that are not to be marked. */
  hidden: ReadonlySet<string>;
  onTermsChanged(): void;
  signal: AbortSignal;
}

export interface ReadingOptions {
  window: Window;
  rules: ReadingRules;
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

/** Makes what starts and stops the reading of one frame. */
export function createReading(options: ReadingOptions): Reading {
  const { window, rules, onTermsChanged, signal } = options;
  let page: Page | undefined;
  let reading: AbortController | undefined;
  /** Counts decisions, so that an overtaken one has no effect. */
  let latest = 0;
  /** What is read is not as the settings are now, whichever decision finds that out. */
  let outdated = false;

  function stop() {
    reading?.abort();
    reading = undefined;
    page = undefined;
  }

  async function decide(site: string, { anew = false } = {}) {
    const turn = ++latest;
    outdated ||= anew;
    const settings = await rules.of(site);
    const hiddenKinds = settings?.hiddenKinds ?? [];
    const hidden = new Set(hiddenKinds.length > 0 ? await options.hiddenTerms(hiddenKinds) : []);
    if (turn !== latest || signal.aborted || (settings && page && !outdated)) return;
    const was = page;
    outdated = false;
    stop();
    if (settings) {
      reading = new AbortController();
      page = options.read({ settings, hidden, onTermsChanged, signal: reading.signal });
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
    rules.watch(site, (change) => begin(site, change), signal);
    // A page that comes back from the cache has missed what was switched meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && begin(site, { anew: true }), {
      signal,
    });
    begin(site);
  }

  signal.addEventListener('abort', stop, { once: true });
  return { page: () => page, follow };
}
