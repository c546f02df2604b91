import type { Area } from './area.ts';
import { parseSettings, type Settings, settingKeys } from './settings.ts';
import { siteKeys, siteState } from './site-state.ts';
import { unlisten } from './unlisten.ts';

/** What a frame has to know before it reads. Every frame of every page asks: one question, and little code. */
export interface ReadingRules {
  /** The settings that a site's pages are read with; undefined where nothing is marked now. */
  of(site: string): Promise<Settings | undefined>;
  /** Calls back when they changed, in whichever context; `anew`: not only whether anything is marked. */
  watch(site: string, listener: (change: { anew: boolean }) => void, signal: AbortSignal): void;
}

/** Settings that change nothing on a page that is being read. */
const elsewhere: readonly (keyof Settings)[] = ['mode', 'paused', 'language', 'savePrivate'];
const onPages = settingKeys(elsewhere);

/** Makes the rules over a storage area. */
export function createReadingRules(area: Area): ReadingRules {
  return {
    async of(site) {
      const found = await area.get([...siteKeys(site), ...settingKeys()]);
      const { on, paused } = siteState(site, found);
      return on && !paused ? parseSettings(found).values : undefined;
    },
    watch(site, listener, signal) {
      const deciding = siteKeys(site);
      const onChanged = (changes: Record<string, unknown>) => {
        const anew = onPages.some((key) => key in changes);
        if (anew || deciding.some((key) => key in changes)) listener({ anew });
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => unlisten(() => area.onChanged.removeListener(onChanged)), {
        once: true,
      });
    },
  };
}
