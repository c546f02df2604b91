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
  /** As typed: words, and phrases in quotation marks; all must stand in a passage. */
  typed: string;
  added: Added;
}

export const noneAdded: Added = { quotations: false, selections: false, noted: false };

const phrase = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** The words and phrases of what was typed. */
export function soughtIn(typed: string): string[] {
  const phrases: string[] = [];
  const rest = typed.replace(phrase, (_, words: string) => {
    phrases.push(words.trim());
    return ' ';
  });
  return [...rest.split(/\s+/u), ...phrases].filter((words) => /[\p{L}\p{N}]/u.test(words));
}

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

/** Whether every sought word or phrase stands somewhere in a passage, its source or its note. */
function answers(item: KeptPassage, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const fields = fieldsOf(item);
  return sought.every((words) => fields.some((field) => findHits(field, [words]).length > 0));
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
  const sought = soughtIn(filter.typed);
  return items.filter(
    (item) => isIn(item, filter.folder) && passes(item, filter.added) && answers(item, sought),
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
