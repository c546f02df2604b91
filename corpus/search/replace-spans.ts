import type { Place } from './query.ts';

interface Replacement extends Place {
  /** Nothing (`''`) takes the stretch out, with the space that it leaves. */
  by: string;
}

/** Puts other words in place of stretches of a text that do not overlap; the rest stays to the letter. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, by }) => {
      const [before, after] = [all.slice(0, from), all.slice(to)];
      // Words that stood side by side without a space, as behind a quotation mark, must not run together.
      if (by !== '') return before.replace(/(?<=\S)$/, ' ') + by + after.replace(/^(?=\S)/, ' ');
      const [left, right] = [before.trimEnd(), after.trimStart()];
      return left === '' || right === '' ? left + right : `${left} ${right}`;
    }, text);
}
