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
  /** A folder's id, `all` or `none`: it is shown as a document; of passages picked in it, by their ids. */
  dossier?: { folder: string; only?: readonly string[] | undefined } | undefined;
  /** It stands beside a page, in the browser's side panel. */
  panel: boolean;
}

const kinds = ['quotation', 'term', 'person', 'event'] as const;

/** Reads `quotation:ID`. */
export function parseRef(value: string | null): Ref | undefined {
  const [, kind = '', id] = /^([a-z]+):(.+)$/.exec(value ?? '') ?? [];
  const known = kinds.find((one) => one === kind);
  return known === undefined || id === undefined ? undefined : { kind: known, id };
}

function parseDossier(given: URLSearchParams): DeskAddress['dossier'] {
  const folder = given.get('dossier');
  const only = given.get('of')?.split(',').filter(Boolean);
  return folder ? { folder, only: only?.length ? only : undefined } : undefined;
}

/** Reads `location.search`. What it does not know it leaves out; the panel opens on what is in view. */
export function parseAddress(search: string): DeskAddress {
  const given = new URLSearchParams(search);
  const panel = given.has('panel');
  const query = given.get('q') ?? '';
  const open = parseRef(given.get('open'));
  const dossier = parseDossier(given);
  const other = panel && query === '' && open === undefined ? 'view' : 'find';
  const first = dossier ? 'saved' : other;
  return {
    tab: deskTabs.find((one) => one === given.get('tab')) ?? first,
    query,
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
    open,
    folder: given.get('folder') ?? undefined,
    dossier,
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
export function formatAddress({ tab, query, sort, open, folder, panel, ...more }: DeskAddress): string {
  const dossier = tab === 'saved' ? more.dossier : undefined;
  const parts = [
    panel && 'panel',
    (tab !== 'find' || panel) && !dossier && `tab=${tab}`,
    query !== '' && `q=${encodeURIComponent(query)}`,
    sort === 'date' && 'sort=date',
    open && `open=${open.kind}:${encodeURIComponent(open.id)}`,
    folder !== undefined && `folder=${encodeURIComponent(folder)}`,
    dossier && `dossier=${encodeURIComponent(dossier.folder)}`,
    dossier?.only && `of=${dossier.only.map(encodeURIComponent).join(',')}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
