/** What a file of a pack's folder holds; `text` is read by people only. */
export type Section = 'pack' | 'sources' | 'people' | 'remarks' | 'terms' | 'quotations' | 'events' | 'text';

/** For messages: what may stand in a pack's folder. */
export const layoutInWords =
  'pack.yaml, sources.yaml, people.yaml, remarks.yaml, terms/*.yaml, quotations/*.yaml, events/*.yaml, README.md';

/** The section that a path stands for, or `undefined` where a pack has no such file. */
export function sectionOf(path: string): Section | undefined {
  if (path === 'README.md') return 'text';
  const [, section] =
    /^(pack|sources|people|remarks)\.yaml$/.exec(path) ??
    /^(terms|quotations|events)\/[^/]+\.yaml$/.exec(path) ??
    [];
  return section as Section | undefined;
}
