import { knownDate } from '../../../corpus/citation/known-date.ts';
import type { KeptPassage, PageRecord, Passage } from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import type { Term } from '../../../corpus/pack/schema.ts';
import { termNames } from '../../../corpus/search/create-names.ts';
import { editDistance } from '../../../corpus/search/edit-distance.ts';
import { findHits } from '../../../corpus/search/find-hits.ts';
import { liesWithin } from '../../../corpus/search/narrow.ts';
import type { FilterGroup, ReadQuery, Wording } from '../../../corpus/search/query.ts';
import { simplify } from '../../../corpus/search/simplify.ts';
import { splitWords } from '../../../corpus/search/split-words.ts';
import { namesOf } from './shelf-names.ts';

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

/** Everything about a passage that words are sought in. */
function fieldsOf({ passage, note, met }: KeptPassage): string[] {
  const own =
    passage.kind === 'quotation'
      ? ofQuotation(passage.quotation)
      : [passage.selection.text, passage.selection.speaker, ...ofPage(passage.selection.page)];
  return [...own, note, ...(met ? ofPage(met.page) : [])]
    .filter((field) => field !== undefined)
    .map(simplify);
}

/** What a passage is filed under, by every name on record: words are sought there, as Find does, but seen nowhere. */
function filedUnder({ passage }: KeptPassage, terms: ReadonlyMap<string, Term>): string[] {
  if (passage.kind === 'selection') return [];
  const known = passage.quotation.terms.map((id) => terms.get(id)).filter((term) => term !== undefined);
  return known
    .map(termNames)
    .flatMap(({ name, zh, names }) => [name, ...(zh === undefined ? [] : [zh]), ...names])
    .map(simplify);
}

const isChinese = ({ text }: Wording) => /\p{Script=Han}/u.test(text);

/** The date said, or else the date published; undefined where nobody states either. */
export function dateOf(passage: Passage): string | undefined {
  return passage.kind === 'selection' ? passage.selection.page.published : knownDate(passage.quotation).date;
}

/** Letters that may be wrong in a word: none in a short one. */
const astray = ({ length }: string) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether each word of a wording stands in one of the fields, a letter or two aside; phrases are taken at their word. */
function isNear(fields: readonly string[], { sought, phrase }: Wording): boolean {
  const own = fields.flatMap((field) => splitWords(field).map(({ folded }) => folded));
  return (
    !phrase &&
    splitWords(sought).every(({ folded }) => own.some((word) => editDistance(word, folded) <= astray(folded)))
  );
}

function passesFilters(item: KeptPassage, { filters }: ReadQuery, terms: ReadonlyMap<string, Term>): boolean {
  const names = namesOf(item, terms);
  const own = (group: FilterGroup) =>
    group === 'kind'
      ? item.passage.kind === 'quotation'
        ? ['quotation']
        : ['selection']
      : names[group].map(({ id }) => id);
  return (['speaker', 'source', 'term', 'kind'] as const).every((group) => {
    const chosen = filters.filter((filter) => filter.group === group);
    const means = (out: boolean) =>
      chosen.filter((one) => one.out === out).flatMap(({ matches }) => matches.map(({ id }) => id));
    const ids = own(group);
    const isWanted = chosen.every(({ out }) => out) || ids.some((id) => means(false).includes(id));
    return isWanted && !ids.some((id) => means(true).includes(id));
  });
}

/**
 * Whether a passage answers a query, as the record itself would: all its words and phrases, also in what it is filed
 * under; none that is left out, there only where it is Chinese, for which the English has nothing else;
 * what its filters mean, its limits on the date said or else published. `near`: words may be misspelled.
 */
export function answersQuery(
  item: KeptPassage,
  query: ReadQuery,
  terms: ReadonlyMap<string, Term>,
  near: boolean,
): boolean {
  const shown = fieldsOf(item);
  const all = [...shown, ...filedUnder(item, terms)];
  const holds = (wording: Wording) => {
    const fields = wording.out && !isChinese(wording) ? shown : all;
    return fields.some((field) => findHits(field, [wording.sought]).length > 0);
  };
  const isWorded = query.wordings.every((wording) =>
    wording.out ? !holds(wording) : holds(wording) || (near && isNear(all, wording)),
  );
  if (!isWorded || !passesFilters(item, query, terms)) return false;
  const date = dateOf(item.passage);
  return query.limits.length === 0 || (date !== undefined && liesWithin(date, query));
}
