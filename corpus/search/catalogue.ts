import { yearOf } from '../citation/compare-dates.ts';
import { knownDate, statementDate } from '../citation/known-date.ts';
import { groupBy } from '../pack/group-by.ts';
import type { CorpusRecord, Statement } from '../pack/record.ts';
import type { Pack } from '../pack/schema.ts';
import type { Kind } from './query.ts';

/** What a document of the index is, as far as filters go. */
export interface CatalogueEntry {
  /** The document's. */
  id: string;
  /** The same for the renderings of one statement, which count once. */
  key: string;
  kind: Kind;
  speakers: readonly string[];
  source?: string;
  terms: readonly string[];
  /** EDTF: when it was said or was so, or else when it was published; of a term or person, of all that is under them. */
  dates: readonly string[];
  /** The years that it counts under; a term or a person has none of its own. */
  years: readonly string[];
}

export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Worked out once: years are counted at every key. */
const dated = (dates: readonly string[]) => ({ dates, years: dates.map((date) => String(yearOf(date))) });
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Lists what every document of the index is. */
export function createCatalogue(pack: Pack, record: CorpusRecord): Catalogue {
  const naming = groupBy(
    pack.terms.filter(({ person }) => person !== undefined),
    ({ person }) => person,
  );
  const termsOfPerson = (person: string | undefined) => (naming.get(person) ?? []).map(({ id }) => id);

  function statementEntries(statement: Statement): CatalogueEntry[] {
    const [first] = statement.renderings;
    if (first === undefined) return [];
    const terms = distinct([
      ...statement.renderings.flatMap((rendering) => rendering.terms),
      ...termsOfPerson(first.speaker.id),
    ]);
    const shared = {
      kind: 'quotation',
      speakers: [first.speaker.id],
      terms,
      ...dated([statementDate(statement).date]),
    } as const;
    return statement.renderings.map(({ id, source }) => ({
      ...shared,
      id: `quotation:${id}`,
      key: `quotation:${first.id}`,
      source: source.id,
    }));
  }

  const statements = distinct(pack.quotations.map(({ id }) => record.statement(id))).filter(
    (statement) => statement !== undefined,
  );
  const quotations = statements.flatMap(statementEntries);
  const facts = pack.events.map(
    ({ id, claimedBy, source, terms }): CatalogueEntry => ({
      id: `event:${id}`,
      key: `event:${id}`,
      kind: 'fact',
      speakers: claimedBy === undefined ? [] : [claimedBy],
      source,
      terms: distinct([...terms, ...termsOfPerson(claimedBy)]),
      ...dated([record.fact(id)].flatMap((fact) => (fact === undefined ? [] : knownDate(fact).date))),
    }),
  );
  const statementsAndFacts = [...quotations, ...facts];
  const datesOf = collectDates(statementsAndFacts);

  const terms = pack.terms
    // Who is on record is found as a person.
    .filter(({ person }) => person === undefined || !pack.people.some(({ id }) => id === person))
    .map(({ id }): CatalogueEntry => {
      const dates = datesOf.get(`term:${id}`) ?? [];
      const undated = { speakers: [], terms: [id], dates, years: [] };
      return { id: `term:${id}`, key: `term:${id}`, kind: 'term', ...undated };
    });
  const people = pack.people.map(({ id }): CatalogueEntry => {
    const dates = datesOf.get(`person:${id}`) ?? [];
    const own = { speakers: [id], terms: termsOfPerson(id), dates, years: [] };
    return { id: `person:${id}`, key: `person:${id}`, kind: 'person', ...own };
  });
  return new Map([...statementsAndFacts, ...terms, ...people].map((entry) => [entry.id, entry]));
}

/** The dates of all that stands under each term and each person. */
function collectDates(dated: readonly CatalogueEntry[]): Map<string, string[]> {
  const under = dated.flatMap(({ terms, speakers, dates }) =>
    [...terms.map((id) => `term:${id}`), ...speakers.map((id) => `person:${id}`)].flatMap((key) =>
      dates.map((date) => ({ key, date })),
    ),
  );
  const groups = groupBy(under, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, distinct(group.map(({ date }) => date))]));
}
