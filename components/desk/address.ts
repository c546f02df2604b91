import type { Ref } from '../popup/props.ts';

const deskTabs = ['find', 'saved', 'view'] as const;
export type DeskTab = (typeof deskTabs)[number];

type Sort = 'relevance' | 'date';

/** The desk's state, all of which stands in its address. */
export interface DeskAddress {
  tab: DeskTab;
  query: string;
  sort: Sort;
  /** The record that is open beside the list. */
  open?: Ref | undefined;
  /** A folder's id, on the tab Saved. */
  folder?: string | undefined;
  /** It stands beside a page, in the browser's side panel. */
  panel: boolean;
}

const kinds = ['quotation', 'term', 'person', 'event'] as const;

function parseRef(value: string | null): Ref | undefined {
  const [, kind = '', id] = /^([a-z]+):(.+)$/.exec(value ?? '') ?? [];
  const known = kinds.find((one) => one === kind);
  return known === undefined || id === undefined ? undefined : { kind: known, id };
}

/** Reads `location.search`. What it does not know it leaves out; the panel opens on what is in view. */
export function parseAddress(search: string): DeskAddress {
  const given = new URLSearchParams(search);
  const panel = given.has('panel');
  const query = given.get('q') ?? '';
  const open = parseRef(given.get('open'));
  const first = panel && query === '' && open === undefined ? 'view' : 'find';
  return {
    tab: deskTabs.find((one) => one === given.get('tab')) ?? first,
    query,
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
    open,
    folder: given.get('folder') ?? undefined,
    panel,
  };
}

/** The desk in a tab of its own, on a search. */
export const deskAddress = (query: string, open?: Ref): DeskAddress => ({
  tab: 'find',
  query,
  sort: 'relevance',
  open,
  panel: false,
});

/** Writes the address that `parseAddress` reads; an id keeps its colon, so that people can read it. */
export function formatAddress({ tab, query, sort, open, folder, panel }: DeskAddress): string {
  const parts = [
    panel && 'panel',
    (tab !== 'find' || panel) && `tab=${tab}`,
    query !== '' && `q=${encodeURIComponent(query)}`,
    sort === 'date' && 'sort=date',
    open && `open=${open.kind}:${encodeURIComponent(open.id)}`,
    folder !== undefined && `folder=${encodeURIComponent(folder)}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
