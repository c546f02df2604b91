import type { CorpusRecord } from '../../corpus/pack/record.ts';
import type { Opened, Ref } from './props.ts';

/** What a row of the popup opens; undefined for what the record does not have. */
export function openRef(record: CorpusRecord, { kind, id }: Ref): Opened | undefined {
  const { pack } = record;
  const termsOf = (ids: readonly string[]) => pack.terms.filter((term) => ids.includes(term.id));
  switch (kind) {
    case 'term':
      return pack.terms.some((term) => term.id === id) ? { kind, record: record.term(id) } : undefined;
    case 'person': {
      const person = pack.people.find((one) => one.id === id);
      return person && { kind, person, statements: record.statementsBy(id) };
    }
    case 'quotation': {
      const statement = record.statement(id);
      const terms = statement?.renderings.flatMap((rendering) => rendering.terms) ?? [];
      return statement && { kind, statement, terms: termsOf(terms) };
    }
    case 'event': {
      const fact = record.fact(id);
      return fact && { kind, fact, terms: termsOf(fact.terms) };
    }
  }
}
