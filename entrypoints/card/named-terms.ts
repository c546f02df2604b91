import type { NamedTerm } from '../../components/card/card-props.ts';
import type { TermRecord } from '../../corpus/pack/record.ts';
import type { FindTerms } from './term-lines.ts';

/** The other terms that a card's gloss and quotations use, each once, in the words first used. */
export function namedTerms({ term, statements }: TermRecord, find: FindTerms): NamedTerm[] {
  const quotations = statements.flatMap(({ renderings }) => renderings.map(({ text }) => text));
  const named = new Map<string, string>();
  for (const text of [term.gloss, ...quotations]) {
    for (const { start, end, termId } of find(text)) {
      if (termId !== term.id && !named.has(termId)) named.set(termId, text.slice(start, end));
    }
  }
  return [...named].map(([id, words]) => ({ id, words }));
}
