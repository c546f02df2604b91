import type { Opened, Ref, Result, Search } from '../../../components/popup/props.ts';
import { sample, samplePack } from './sample-pack.ts';

type Answer = Pick<Search, 'results' | 'loose' | 'nearest'>;

const statements = [...new Set(samplePack.quotations.map(({ id }) => sample.statement(id)))].filter(
  (s) => s !== undefined,
);

/** Looks for one word or phrase in the sample, simply. */
export function answer(query: string): Answer {
  const word = query.trim().toLowerCase().replace(/[“”"]/g, '');
  const holds = (text: string) => text.toLowerCase().includes(word);
  const words = word === '网络主权' ? ['网络主权', 'cyber sovereignty', 'Internet sovereignty'] : [word];
  const has = (text: string) => words.some((one) => text.toLowerCase().includes(one.toLowerCase()));
  const found: Result[] = [
    ...samplePack.terms
      .filter(({ forms, label }) => holds(label) || forms.some(({ text }) => holds(text)))
      .map((term) => ({
        kind: 'term' as const,
        term,
        quotations: sample.term(term.id).statements.length,
        words,
      })),
    ...samplePack.people
      .filter(({ name }) => holds(name))
      .map((person) => ({
        kind: 'person' as const,
        person,
        quotations: sample.statementsBy(person.id).length,
        words,
      })),
    ...statements
      .filter(({ renderings }) => renderings.some(({ text, speaker }) => has(text) || holds(speaker.name)))
      .map((statement) => ({ kind: 'quotation' as const, statement, words })),
    ...samplePack.events.flatMap(({ id, text }) => {
      const fact = has(text) ? sample.fact(id) : undefined;
      return fact === undefined ? [] : [{ kind: 'event' as const, fact, words }];
    }),
  ];
  const nearest = [
    { word: 'multilateralism', quotations: 2 },
    { word: 'mutual', quotations: 1 },
  ];
  return { results: word === '' ? [] : found, loose: false, nearest };
}

const termsOf = (ids: readonly string[]) => ids.map((id) => sample.term(id).term);

/** What a row opens. */
export function open({ kind, id }: Ref): Opened | undefined {
  if (kind === 'term') return { kind, record: sample.term(id) };
  const person = samplePack.people.find((one) => one.id === id);
  if (kind === 'person') return person && { kind, person, statements: sample.statementsBy(id) };
  const fact = sample.fact(id);
  if (kind === 'event') return fact && { kind, fact, terms: termsOf(fact.terms) };
  const statement = sample.statement(id);
  return (
    statement && {
      kind: 'quotation',
      statement,
      terms: termsOf(statement.renderings.flatMap((q) => q.terms)),
    }
  );
}
