import type { Random } from './create-random.ts';
import type { Vocabulary } from './create-vocabulary.ts';

export interface Prose {
  /** A word, or a term, or what nearly is one. */
  piece(): string;
  phrase(least: number, most: number): string;
  sentence(): string;
}

export interface ProseOptions {
  vocabulary: Vocabulary;
  random: Random;
  /** The terms that stand in the text, each with its share of all pieces. */
  terms: readonly { phrases: readonly string[]; share: number }[];
  /** How often what nearly is a term of the first list stands there. */
  nearMisses: number;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes text of words with a natural frequency, strewn with terms and near misses. */
export function createProse({ vocabulary, random, terms, nearMisses }: ProseOptions): Prose {
  function nearMiss(): string {
    const words = random.pick(terms[0]?.phrases ?? ['']).split(' ');
    const other = vocabulary.spoken(random);
    return random.chance(0.5) ? [...words.slice(0, -1), other].join(' ') : `${words.join(' ')}ness`;
  }

  function piece(): string {
    const dice = random.next();
    let sum = 0;
    for (const { phrases, share } of terms) {
      sum += share;
      if (dice < sum) return random.pick(phrases);
    }
    return dice < sum + nearMisses ? nearMiss() : vocabulary.spoken(random);
  }

  function phrase(least: number, most: number): string {
    return Array.from({ length: least + random.below(most - least + 1) }, piece).join(' ');
  }

  function sentence(): string {
    const clauses = Array.from({ length: 1 + random.below(3) }, () => phrase(4, 11));
    const quoted = random.chance(0.12);
    const body = capital(clauses.join(random.chance(0.2) ? ' – ' : ', '));
    return quoted ? `“${body},” ${phrase(2, 4)}.` : `${body}.`;
  }

  return { piece, phrase, sentence };
}
