import { commonCuts } from './common-cuts.ts';
import { commonWords } from './common-words.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A stretch of text that agrees with the other wording, or differs from it. */
export interface Run {
  text: string;
  differs: boolean;
}

/** Clauses that stand beside each other; a side is empty where the other wording adds a clause. */
export interface Row {
  left: Run[];
  right: Run[];
}

function runs(words: readonly Word[], from: number, to: number, paired: ReadonlySet<number>): Run[] {
  const found: Run[] = [];
  for (const [offset, word] of words.slice(from, to).entries()) {
    const differs = !paired.has(from + offset);
    const last = found.at(-1);
    if (last?.differs === differs) last.text += word.text;
    else found.push({ text: word.text, differs });
  }
  return found;
}

/** Two wordings of one statement, clause beside clause. Each side's runs together are its text. */
export function compareWordings(left: string, right: string): Row[] {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const pairs = commonWords(a, b);
  const inLeft = new Set(pairs.map(([i]) => i));
  const inRight = new Set(pairs.map(([, j]) => j));
  const cuts = commonCuts({ words: a, paired: inLeft }, { words: b, paired: inRight });
  return cuts.slice(1).flatMap(([i, j], index) => {
    const [fromLeft, fromRight] = cuts[index] ?? [0, 0];
    if (i === fromLeft && j === fromRight) return [];
    return [{ left: runs(a, fromLeft, i, inLeft), right: runs(b, fromRight, j, inRight) }];
  });
}
