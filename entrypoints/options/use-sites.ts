import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Sites as Shown, SitesTold } from '../../components/options/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import { readSiteList, writeSiteList } from '../../storage/site-list.ts';
import type { Sites } from '../../storage/sites.ts';
import { download } from './download.ts';

/** The sites with a rule of their own, live, and what can be done with them. */
export function useSites(sites: Sites, mode: 'everywhere' | 'chosen') {
  const [shown, setShown] = useState<Shown>({ state: 'loading', rules: [], unreadable: [] });
  const [told, setTold] = useState<SitesTold>();
  const load = useCallback(
    () =>
      sites.list().then(
        (list) => setShown({ state: 'ready', ...list }),
        (error: unknown) => setShown({ state: { failed: errorMessage(error) }, rules: [], unreadable: [] }),
      ),
    [sites],
  );

  useEffect(() => {
    const watching = new AbortController();
    void load();
    sites.watch(undefined, () => void load(), watching.signal);
    return () => watching.abort();
  }, [sites, load]);

  const attempt = (done: Promise<SitesTold | undefined>, to: 'import' | 'export' | { pattern: string }) =>
    void done.then(setTold, (error: unknown) => setTold({ failed: errorMessage(error), to }));

  async function importList(file: Blob): Promise<SitesTold> {
    // A line that says neither on nor off is an exception to what holds everywhere else.
    const read = readSiteList(await file.text(), mode === 'chosen');
    return read.ok ? { imported: await sites.import(read.rules) } : { faults: read.faults };
  }

  async function exportList(): Promise<undefined> {
    const { rules } = await sites.list();
    download(writeSiteList(rules), 'On Record sites.txt', 'text/plain');
  }

  return {
    sites: { ...shown, told },
    setSite: (pattern: string, on: boolean) =>
      attempt(
        sites.set(pattern, on).then(() => undefined),
        { pattern },
      ),
    forgetSite: (pattern: string) =>
      attempt(
        sites.remove(pattern).then(() => undefined),
        { pattern },
      ),
    importSites: (file: Blob) => attempt(importList(file), 'import'),
    exportSites: () => attempt(exportList(), 'export'),
  };
}
