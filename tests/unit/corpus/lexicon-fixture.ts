import { compileLexicon } from '../../../corpus/lexicon/compile-lexicon.ts';
import { createLexicon } from '../../../corpus/lexicon/create-lexicon.ts';
import type { Form, Term } from '../../../corpus/pack/schema.ts';

/** A term with the forms given; a text stands for a form of any case. */
export function term(id: string, forms: readonly (string | Form)[], more: Partial<Term> = {}): Term {
  return {
    id,
    label: id,
    kind: 'concept',
    gloss: 'a gloss',
    mark: 'always',
    forms: forms.map((form) => (typeof form === 'string' ? { text: form } : form)),
    ...more,
  };
}

/** Reads texts as blocks of one page, in order: what is marked in each, as `words>term-id`. */
export function marksOf(terms: readonly Term[], ...texts: string[]): string[][] {
  const lexicon = createLexicon(compileLexicon(terms));
  const gates = lexicon.createGates();
  return texts.map((text) =>
    lexicon.find(text, gates).matches.map(({ start, end, termId }) => `${text.slice(start, end)}>${termId}`),
  );
}

/** The words marked in one text. */
export function wordsMarked(terms: readonly Term[], text: string): string[] {
  return marksOf(terms, text).flatMap((marks) => marks.map((mark) => mark.slice(0, mark.lastIndexOf('>'))));
}
