import type {
  CorpusRecord,
  FactRecord,
  QuotationRecord,
  Statement,
  TermRecord,
} from '../../../corpus/pack/record.ts';
import type { Person, Term } from '../../../corpus/pack/schema.ts';
import { findHits } from '../../../corpus/search/find-hits.ts';
import type { Ref } from '../../popup/props.ts';
import { type Around, aroundStatement } from './around.ts';

/** What others say on a term, oldest first, whatever the query. */
interface Voices {
  term: Term;
  statements: readonly Statement[];
}

/** One record with all that stands around it. */
export type OpenedRecord =
  | {
      kind: 'quotation';
      quotation: QuotationRecord;
      statement: Statement;
      terms: readonly Term[];
      around: Around;
      voices: Voices | undefined;
    }
  | { kind: 'event'; fact: FactRecord; terms: readonly Term[] }
  | { kind: 'term'; record: TermRecord }
  | { kind: 'person'; person: Person; statements: readonly Statement[] };

const oldestFirst = (statements: readonly Statement[]) => statements.toReversed();

/** Others on the term that the query names, or else on the first term of the record on which others are quoted. */
function voicesOn(
  record: CorpusRecord,
  quotation: QuotationRecord,
  terms: readonly Term[],
  answering: readonly string[],
): Voices | undefined {
  const named = (term: Term) =>
    [term.label, ...term.forms.map(({ text }) => text)].some((form) => findHits(form, answering).length > 0);
  const inOrder = [...terms.filter(named), ...terms.filter((term) => !named(term))];
  for (const term of inOrder) {
    const { statements } = record.term(term.id);
    const others = statements.filter(({ renderings }) => renderings[0]?.speaker.id !== quotation.speaker.id);
    if (others.length > 0) return { term, statements: oldestFirst(others) };
  }
  return undefined;
}

/** What a reference leads to; undefined for what the record does not have. `answering`: what answers the query in it. */
export function openedRecord(
  record: CorpusRecord,
  { kind, id }: Ref,
  answering: readonly string[],
): OpenedRecord | undefined {
  const termsOf = (ids: readonly string[]) => record.pack.terms.filter((term) => ids.includes(term.id));
  if (kind === 'term')
    return record.pack.terms.some((term) => term.id === id) ? { kind, record: record.term(id) } : undefined;
  if (kind === 'person') {
    const person = record.pack.people.find((one) => one.id === id);
    return person && { kind, person, statements: oldestFirst(record.statementsBy(id)) };
  }
  if (kind === 'event') {
    const fact = record.fact(id);
    return fact && { kind, fact, terms: termsOf(fact.terms) };
  }
  const [quotation, statement] = [record.quotation(id), record.statement(id)];
  if (quotation === undefined || statement === undefined) return undefined;
  const terms = termsOf(statement.renderings.flatMap((rendering) => rendering.terms));
  const around = aroundStatement(statement, record.statementsBy(quotation.speaker.id));
  return { kind, quotation, statement, terms, around, voices: voicesOn(record, quotation, terms, answering) };
}
