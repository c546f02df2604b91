import { editDistance } from './edit-distance.ts';
import { type FilterGroup, type FilterKey, type Kind, kinds, type SoughtKind } from './query.ts';

const groups: readonly string[] = ['speaker', 'source', 'term', 'kind'] satisfies FilterGroup[];
const keys: readonly string[] = [...groups, 'before', 'after'];

export const isFilterKey = (key: string): key is FilterKey => keys.includes(key);
export const isFilterGroup = (key: string): key is FilterGroup => groups.includes(key);

/** What other searches, or people, call these; the likelier first. Who wrote something is no speaker, but a source's author. */
const otherNames: Record<string, readonly FilterKey[]> = {
  ...{ author: ['speaker', 'source'], by: ['speaker', 'source'], from: ['speaker', 'source'] },
  ...{ name: ['speaker'], person: ['speaker'], who: ['speaker'], said: ['speaker'] },
  ...{ publisher: ['source'], paper: ['source'], site: ['source'], in: ['source'] },
  ...{ topic: ['term'], tag: ['term'], about: ['term'], subject: ['term'], type: ['kind'], is: ['kind'] },
  ...{ since: ['after'], until: ['before'], till: ['before'], to: ['before'] },
};

/** The keys that an unknown one may have been meant for, the likeliest first: by another name, or misspelled. */
export function nearestKeys(key: string): readonly FilterKey[] {
  const other = otherNames[key];
  if (other !== undefined || key.length < 4) return other ?? [];
  return keys.filter(isFilterKey).filter((known) => editDistance(key, known) <= 2);
}

const kindNames: Record<SoughtKind, string[]> = {
  quotation: ['quotation', 'quotations', 'quote', 'quotes', '引语'],
  fact: ['fact', 'facts', 'event', 'events', '记事'],
  term: ['term', 'terms', '术语'],
  person: ['person', 'persons', 'people', '人物'],
  selection: ['selection', 'selections', '自选文字'],
};
const kindEntries = Object.entries(kindNames) as [SoughtKind, string[]][];

/** The kind that `kind:` names. */
export const readKind = (value: string): SoughtKind | undefined =>
  kindEntries.find(([, names]) => names.includes(value.toLowerCase()))?.[0];

/** The kind whose name is spelled most like it, if any is. */
export function nearestKind(value: string): Kind | undefined {
  const rated = kinds.map((kind) => ({
    kind,
    far: Math.min(...kindNames[kind].map((name) => editDistance(value.toLowerCase(), name))),
  }));
  const [best] = rated.sort((a, b) => a.far - b.far);
  return best && best.far <= Math.ceil(value.length / 3) ? best.kind : undefined;
}
