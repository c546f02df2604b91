import type { Passage } from '../../pack/passage.ts';
import type { Run } from '../csl/run.ts';

/** Links to the page of a selection lead to the very words on it; what is printed stays the page's own address. */
export function leadBack(runs: readonly Run[], passage: Passage | undefined): Run[] {
  if (passage?.kind !== 'selection') return [...runs];
  const { page, fragmentUrl } = passage.selection;
  return runs.map((run) => (run.url === page.url ? { ...run, url: fragmentUrl } : run));
}
