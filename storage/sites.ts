import type { Area } from './area.ts';
import { type Collection, createCollection, type Parsed, type Unreadable } from './collection.ts';

interface SiteSetting {
  format: 1;
  on: boolean;
}

/** Which sites On Record marks terms on: all, but those switched off. */
export interface Sites {
  /** A setting that can't be read counts as off: somebody had decided something here. */
  isOn(site: string): Promise<boolean>;
  /** Why the site's setting can't be read, where that is so. */
  fault(site: string): Promise<Unreadable['reason'] | undefined>;
  set(site: string, on: boolean): Promise<void>;
  /** Calls back with the new state when the site is switched, in whichever context. */
  watch(site: string, listener: (on: boolean) => void, signal: AbortSignal): void;
}

/** What a stored site setting says; content scripts read it, so no schema library here. */
function parseSiteSetting(raw: unknown): Parsed<SiteSetting> {
  if (typeof raw !== 'object' || raw === null) return { ok: false, reason: 'damaged' };
  const { format, on } = raw as { format?: unknown; on?: unknown };
  if (format === 1 && typeof on === 'boolean') return { ok: true, value: { format, on } };
  return { ok: false, reason: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
}

function createSiteSettings(area: Area, now: () => number): Collection<SiteSetting> {
  return createCollection({ area, prefix: 'site:', parse: parseSiteSetting, now });
}

/** Makes the switchboard over a storage area. */
export function createSites(area: Area, now: () => number): Sites {
  const settings = createSiteSettings(area, now);

  async function isOn(site: string) {
    const setting = await settings.get(site);
    return setting === undefined || (setting.ok && setting.value.on);
  }

  async function fault(site: string) {
    const setting = await settings.get(site);
    return setting === undefined || setting.ok ? undefined : setting.reason;
  }

  return {
    isOn,
    fault,
    set: (site, on) => settings.put(site, { format: 1, on }),
    watch(site, listener, signal) {
      const tell = () =>
        isOn(site).then(listener, (error: unknown) =>
          console.warn('On Record could not read its switch:', error),
        );
      settings.watch((ids) => {
        if (ids.includes(site)) void tell();
      }, signal);
    },
  };
}
