import type { PageRecord, Passage } from '../../pack/passage.ts';
import { doiAddress } from '../csl/journal-place.ts';
import type { Run } from '../csl/run.ts';

const isDoiOf = (url: string | undefined, { journal }: PageRecord) =>
  journal?.doi !== undefined && url === doiAddress(journal.doi).url;

/** Whether a link leads to a page: by its own address, or by its DOI. */
export const leadsTo = (url: string | undefined, page: PageRecord): boolean =>
  url === page.url || isDoiOf(url, page);

/**
 * Links to the page of a selection lead to the very words on it; what is printed stays the page's own address. A DOI
 * takes the directive along to wherever it leads.
 */
export function leadBack(runs: readonly Run[], passage: Passage | undefined): Run[] {
  if (passage?.kind !== 'selection') return [...runs];
  const { page, fragmentUrl } = passage.selection;
  const [directive = ''] = /:~:.*/.exec(fragmentUrl) ?? [];
  return runs.map((run) => {
    if (run.url === page.url) return { ...run, url: fragmentUrl };
    return directive && isDoiOf(run.url, page) ? { ...run, url: `${run.url}#${directive}` } : run;
  });
}
