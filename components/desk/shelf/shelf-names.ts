import type { KeptPassage, PageRecord } from '../../../corpus/pack/passage.ts';
import type { Term } from '../../../corpus/pack/schema.ts';
import { type Names, sourceNames, termNames } from '../../../corpus/search/create-names.ts';
import { createNameIndex, type Nameable } from '../../../corpus/search/name-index.ts';
import type { Filter } from '../../../corpus/search/query.ts';

type Group = Exclude<Filter['group'], 'kind'>;

function pageNames({ url, title, site, publisher, authors = [] }: PageRecord): Nameable {
  const names = [title, site, ...authors, ...(publisher === undefined ? [] : [publisher])];
  return { id: url, name: publisher ?? site, names };
}

/** By id, what `speaker:`, `source:` and `term:` may mean of a passage. */
export function namesOf(
  { passage }: KeptPassage,
  terms: ReadonlyMap<string, Term>,
): Record<Group, readonly Nameable[]> {
  if (passage.kind === 'selection') {
    const { speaker, page } = passage.selection;
    // Whoever wrote the page did not say it.
    const named =
      speaker === undefined ? [] : [{ id: `named by the reader: ${speaker}`, name: speaker, names: [] }];
    return { speaker: named, source: [pageNames(page)], term: [] };
  }
  const { speaker, source, terms: about } = passage.quotation;
  const { id, name, zh } = speaker;
  return {
    speaker: [{ id, name, names: [], ...(zh && { zh: zh.name }) }],
    source: [sourceNames(source)],
    term: about.flatMap((termId) => {
      const term = terms.get(termId);
      // A term that the record has dropped goes by its identifier.
      return term ? [termNames(term)] : [{ id: termId, name: termId, names: [termId.replaceAll('-', ' ')] }];
    }),
  };
}

const authorsOf = ({ passage }: KeptPassage): readonly string[] =>
  passage.kind === 'selection' ? (passage.selection.page.authors ?? []) : [];

/** Whom and what filters may mean in what is kept. */
export function shelfNames(items: readonly KeptPassage[], terms: ReadonlyMap<string, Term>): Names {
  const all = items.map((item) => namesOf(item, terms));
  const index = (group: Group) =>
    createNameIndex([...new Map(all.flatMap((names) => names[group].map((one) => [one.id, one]))).values()]);
  const author = createNameIndex(
    [...new Set(items.flatMap(authorsOf))].map((name) => ({ id: name, name, names: [] })),
  );
  return {
    speaker: index('speaker'),
    source: index('source'),
    term: index('term'),
    kinds: ['selection'],
    author,
  };
}
