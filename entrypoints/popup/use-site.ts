import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Site } from '../../components/popup/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import { localFiles, siteOf } from '../../storage/site-of.ts';
import type { Sites } from '../../storage/sites.ts';
import type { CurrentTab } from './current-tab.ts';

const everywhere = { origins: ['<all_urls>'] };

/** The site as it stands now. `name` is as `siteOf` gives it. */
async function readSite(browser: Browser, sites: Sites, name: string | undefined): Promise<Site> {
  const granted = await browser.permissions.contains(everywhere);
  // Without access the browser may not tell the tab's address: then there is no name to show.
  if (name === undefined) return { state: granted ? 'browser' : 'nameless' };
  const host = name === localFiles ? ({ file: true } as const) : name;
  const { on, pattern, mode, fault } = await sites.state(name);
  const byMode = mode === 'chosen' ? 'chosen' : undefined;
  const by = pattern === undefined ? byMode : pattern === name ? undefined : { pattern };
  return { state: granted ? 'ready' : 'withdrawn', host, on, by, unreadable: fault };
}

/** The site of the popup's tab, its switch, and whether the browser lets us read it. */
export function useSite(browser: Browser, sites: Sites, tab: CurrentTab | undefined) {
  const [site, setSite] = useState<Site>({ state: 'loading' });
  const name = siteOf(tab?.url);

  useEffect(() => {
    if (!tab) return;
    const watching = new AbortController();
    const load = () => void readSite(browser, sites, name).then(setSite);
    load();
    if (name !== undefined) sites.watch(name, load, watching.signal);
    return () => watching.abort();
  }, [browser, sites, tab, name]);

  function fail(to: 'switch' | 'allow', error: unknown) {
    if ('on' in site || site.state === 'nameless')
      setSite({ ...site, failed: { to, why: errorMessage(error) } });
  }

  async function switchSite(on: boolean) {
    if (name === undefined || !('on' in site)) return;
    setSite({ ...site, on, failed: undefined });
    try {
      await sites.set(name, on);
    } catch (error) {
      fail('switch', error);
    }
  }

  async function allowSite() {
    try {
      await browser.permissions.request(everywhere);
    } catch (error) {
      fail('allow', error);
    }
  }

  return { site, switchSite: (on: boolean) => void switchSite(on), allowSite: () => void allowSite() };
}
