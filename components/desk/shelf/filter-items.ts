import type { KeptPassage, PageRecord } from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { findHits } from '../../../corpus/search/find-hits.ts';
import type { FolderChoice } from './props.ts';

/** What the reader ticked under “Added”. */
export interface Added {
  quotations: boolean;
  selections: boolean;
  noted: boolean;
}

/** What narrows the list. */
export interface ShelfFilter {
  folder: FolderChoice;
  /** As typed: words, and phrases in quotation marks; all must stand in a passage, but what has a minus before it. */
  typed: string;
  added: Added;
}

export const noneAdded: Added = { quotations: false, selections: false, noted: false };

const token = /(?<![^\s"“”„«»])([-−–]?)(?:["“”„«]([^"“”„«»]+)["“”»]|([^\s"“”„«»]+))|([^\s"“”„«»]+)/gu;

/** The words and phrases of what was typed: those that must stand in a passage, and those that must not. */
function readTyped(typed: string): { sought: string[]; unwanted: string[] } {
  const read = [...typed.matchAll(token)].map(([, minus, phrase, word, rest]) => ({
    isUnwanted: minus !== undefined && minus !== '',
    words: (phrase ?? word ?? rest ?? '').trim(),
  }));
  const some = read.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const [unwanted, sought] = [true, false].map((out) =>
    some.flatMap(({ isUnwanted, words }) => (isUnwanted === out ? words : [])),
  );
  return { sought: sought ?? [], unwanted: unwanted ?? [] };
}

/** The words and phrases that are sought. */
export const soughtIn = (typed: string): string[] => readTyped(typed).sought;

const ofPage = ({ title, site, publisher, authors }: PageRecord) => [
  title,
  site,
  publisher,
  ...(authors ?? []),
];

function ofQuotation({ text, speaker, role, occasion, zh, source }: QuotationRecord) {
  const own = [text, speaker.name, role, occasion, source.title, source['container-title'], source.publisher];
  return [...own, speaker.zh?.name, zh?.role, zh?.occasion, source.zh?.publisher];
}

/** Everything about a passage that the search reads. */
function fieldsOf({ passage, note, met }: KeptPassage): string[] {
  const own =
    passage.kind === 'quotation'
      ? ofQuotation(passage.quotation)
      : [passage.selection.text, passage.selection.speaker, ...ofPage(passage.selection.page)];
  return [...own, note, ...(met ? ofPage(met.page) : [])].filter((field) => field !== undefined);
}

/** Whether every sought word or phrase, and none that is unwanted, stands in a passage, its source or its note. */
function answers(item: KeptPassage, { sought, unwanted }: ReturnType<typeof readTyped>): boolean {
  if (sought.length + unwanted.length === 0) return true;
  const fields = fieldsOf(item);
  const holds = (words: string) => fields.some((field) => findHits(field, [words]).length > 0);
  return sought.every(holds) && !unwanted.some(holds);
}

/** Whether a passage is in the chosen folder. */
export function isIn(item: KeptPassage, folder: FolderChoice): boolean {
  if (folder === 'all') return true;
  return folder === 'none' ? item.folder === undefined : item.folder === folder;
}

const isOfKind = ({ passage }: KeptPassage, { quotations, selections }: Added) =>
  quotations === selections || quotations === (passage.kind === 'quotation');

const isNoted = ({ note }: KeptPassage) => note !== undefined && note !== '';

const passes = (item: KeptPassage, added: Added) => isOfKind(item, added) && (!added.noted || isNoted(item));

/** The passages that pass a filter, in the order given. */
export function filterItems<T extends KeptPassage>(items: readonly T[], filter: ShelfFilter): T[] {
  const read = readTyped(filter.typed);
  return items.filter(
    (item) => isIn(item, filter.folder) && passes(item, filter.added) && answers(item, read),
  );
}

/** How many passages each choice under “Added” would show; a group's counts disregard its own choice. */
export function countAdded(
  items: readonly KeptPassage[],
  { folder, typed, added }: ShelfFilter,
): Record<keyof Added, number> {
  const count = (only: Added) => filterItems(items, { folder, typed, added: only }).length;
  return {
    quotations: count({ ...added, quotations: true, selections: false }),
    selections: count({ ...added, quotations: false, selections: true }),
    noted: count({ ...added, noted: true }),
  };
}
