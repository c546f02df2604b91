import { compareDates } from '../citation/compare-dates.ts';
import { knownDate } from '../citation/known-date.ts';
import { groupBy } from './group-by.ts';
import { groupStatements, newestFirst } from './group-statements.ts';
import { joinFact, joinQuotation } from './join-records.ts';
import type { CorpusRecord, FactRecord, QuotationRecord, Statement, TermRecord } from './record.ts';
import type { Pack, Term } from './schema.ts';

/**
 * Indexes a pack once, for looking things up. Throws RangeError where the pack
 * refers to what it doesn't hold (the compiler lets no such pack through).
 */
export function createRecord(pack: Pack): CorpusRecord {
  const terms = indexById(pack.terms);
  const people = indexById(pack.people);
  const sources = indexById(pack.sources);
  const quotations = pack.quotations.map((quotation) => joinQuotation(quotation, people, sources));
  const quotationById = indexById(quotations);
  const called = new Map(
    pack.terms.flatMap((term) =>
      [term.label, ...term.forms.map(({ text }) => text)].map((name) => [name, term]),
    ),
  );
  const facts = pack.events.map((event) => joinFact(event, people, sources, called));
  const factById = indexById(facts);
  const statements = newestFirst(groupStatements(quotations));
  const statementById = new Map(statements.flatMap((s) => s.renderings.map(({ id }) => [id, s] as const)));
  const statementsByTerm = indexByKeys(statements, termsOf);
  const statementsBySpeaker = groupBy(statements, (statement) => statement.renderings[0]?.speaker.id);
  const factsByTerm = indexByKeys(newestFacts(facts), (fact) => fact.terms);
  const statementsBy = (personId: string) => [...(statementsBySpeaker.get(personId) ?? [])];

  function term(id: string): TermRecord {
    const found = terms.get(id);
    if (found === undefined) throw new RangeError(`No term “${id}” in the pack “${pack.id}”`);
    const about = new Set(statementsByTerm.get(id));
    const own = new Set(found.person === undefined ? [] : statementsBySpeaker.get(found.person));
    return {
      term: found,
      statements: statements.filter((statement) => about.has(statement) || own.has(statement)),
      facts: [...(factsByTerm.get(id) ?? [])],
      related: relatedTo(found, terms),
    };
  }

  return {
    pack,
    term,
    quotation: (id) => quotationById.get(id),
    fact: (id) => factById.get(id),
    statement: (quotationId) => statementById.get(quotationId),
    statementsBy,
  };
}

function relatedTo({ related = [] }: Term, terms: Map<string, Term>): TermRecord['related'] {
  return related.flatMap((id) => {
    const term = terms.get(id);
    return term === undefined ? [] : [{ id, label: term.label, kind: term.kind, zh: term.zh }];
  });
}

const newestFacts = (facts: FactRecord[]): FactRecord[] =>
  facts.toSorted((a, b) => compareDates(knownDate(b).date, knownDate(a).date));

function termsOf({ renderings }: Statement): string[] {
  return renderings.flatMap((rendering: QuotationRecord) => rendering.terms);
}

function indexById<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Each item under each of its keys, once, in order. */
function indexByKeys<T>(items: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
