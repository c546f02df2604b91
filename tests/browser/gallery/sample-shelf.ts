import type { ShelfItem } from '../../../components/desk/shelf/props.ts';
import type { Folder, PageRecord } from '../../../corpus/pack/passage.ts';
import { sample } from './sample-pack.ts';

/** What a reader has gathered. Pages met, folders, notes and days are invented. */

export const sampleFolders: readonly Folder[] = [
  { id: 'folder-piece', name: 'Sovereignty piece', createdAt: 1 },
  { id: 'folder-wuzhen', name: 'Wuzhen, first year', createdAt: 2 },
  { id: 'folder-empty', name: 'To be read', createdAt: 3 },
];

const tallinn: PageRecord = {
  title: 'Tallinn talks end with a longer glossary',
  url: 'https://news.example/tallinn',
  site: 'news.example',
  lang: 'en',
};

function quotation(id: string, more: Partial<ShelfItem> = {}): ShelfItem[] {
  const found = sample.quotation(id);
  if (found === undefined) return [];
  return [{ id, savedAt: 1, passage: { kind: 'quotation', quotation: found }, ...more }];
}

const sampleSelection: ShelfItem = {
  id: 'selection-0b6261aa-0000-4000-8000-000000000001',
  savedAt: 1,
  from: 'page',
  folder: 'folder-piece',
  passage: {
    kind: 'selection',
    selection: {
      id: 'selection-0b6261aa-0000-4000-8000-000000000001',
      text: 'Some 400 government officials, business leaders and cybersecurity experts are attending the summit featuring three days of discussions on ways to protect the world’s digital infrastructure from electronic threats.',
      page: {
        title: 'China backs international efforts to secure cyberspace',
        url: 'https://phys.org/news/2010-05-china-international-efforts-cyberspace.html',
        site: 'phys.org',
        authors: ['Chris Lefkow'],
        publisher: 'AFP',
        published: '2010-05-04',
        lang: 'en',
      },
      fragmentUrl:
        'https://phys.org/news/2010-05-china-international-efforts-cyberspace.html#:~:text=Some%20400,threats.',
      readOn: '2026-11-17',
    },
  },
};

const folder = 'folder-piece';
const met = { page: tallinn, on: '2026-11-18' };

export const sampleShelf: readonly ShelfItem[] = [
  ...quotation('xi-2014-wic-message-b', {
    folder,
    met,
    note: 'The 2019 wording. Set it beside the first one before quoting.',
  }),
  sampleSelection,
  ...quotation('lewis-2014-role', { folder, from: 'desk', note: 'Ask who “clearly” is for.' }),
  ...quotation('liu-2010-sovereignty', { folder, met }),
  ...quotation('cao-2023-method', { folder, from: 'popup' }),
  ...quotation('xi-2014-wic-message-a', { folder: 'folder-wuzhen', met }),
  ...quotation('lu-2014-bottom-line', { from: 'card' }),
];
