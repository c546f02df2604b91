import type { Term } from '../../../corpus/pack/schema.ts';
import type { Random } from './create-random.ts';
import type { Vocabulary } from './create-vocabulary.ts';

/** So many distinct phrases of two or three words; a longer list begins with the shorter one. */
export function makePhrases(count: number, vocabulary: Vocabulary, random: Random): string[] {
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const words = Array.from({ length: 2 + random.below(2) }, () => vocabulary.meaningful(random));
    phrases.add(words.join(' '));
  }
  return [...phrases];
}

/** Terms for the lexicon, of one form each. */
export function toTerms(phrases: readonly string[]): Term[] {
  return phrases.map((text, index) => ({
    id: `term-${index}`,
    label: text,
    kind: 'concept',
    gloss: text,
    mark: 'always',
    forms: [{ text }],
  }));
}
