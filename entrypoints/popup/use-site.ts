import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Site } from '../../components/popup/props.ts';
import { localFiles, siteOf } from '../../storage/site-of.ts';
import type { Sites } from '../../storage/sites.ts';
import type { CurrentTab } from './current-tab.ts';

const everywhere = { origins: ['<all_urls>'] };
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The site of the popup's tab, its switch, and whether the browser lets us read it. */
export function useSite(browser: Browser, sites: Sites, tab: CurrentTab | undefined) {
  const [site, setSite] = useState<Site>({ state: 'loading' });
  const name = siteOf(tab?.url);

  useEffect(() => {
    if (!tab) return;
    const watching = new AbortController();
    const load = async () => {
      const granted = await browser.permissions.contains(everywhere);
      // Without access the browser doesn't tell the tab's address: then there is no name to show.
      if (name === undefined)
        return setSite(granted ? { state: 'browser' } : { state: 'withdrawn', host: '', on: true });
      const host = name === localFiles ? ({ file: true } as const) : name;
      setSite({ state: granted ? 'ready' : 'withdrawn', host, on: await sites.isOn(name) });
    };
    void load();
    if (name !== undefined) sites.watch(name, () => void load(), watching.signal);
    const onPermission = () => void load();
    browser.permissions.onAdded.addListener(onPermission);
    browser.permissions.onRemoved.addListener(onPermission);
    watching.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(onPermission);
      browser.permissions.onRemoved.removeListener(onPermission);
    });
    return () => watching.abort();
  }, [browser, sites, tab, name]);

  async function switchSite(on: boolean) {
    if (name === undefined || !('on' in site)) return;
    setSite({ ...site, on, failed: undefined });
    try {
      await sites.set(name, on);
    } catch (error) {
      setSite({ ...site, failed: reason(error) });
    }
  }

  async function allowSite() {
    try {
      await browser.permissions.request(everywhere);
    } catch (error) {
      if ('on' in site) setSite({ ...site, failed: reason(error) });
    }
  }

  return { site, switchSite: (on: boolean) => void switchSite(on), allowSite: () => void allowSite() };
}
