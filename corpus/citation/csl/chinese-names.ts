import type { CslName } from './csl-item.ts';
import type { Run } from './run.ts';

type Names = readonly CslName[];

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Whether a name stands in characters without spaces between its parts, the family's first. */
export const isEastAsian = (...parts: (string | undefined)[]): boolean => eastAsian.test(parts.join(''));

/** 王小明 is printed whole, also where styles shorten names to the family's: 王 alone could be anybody. */
export const wholeInCharacters = (name: CslName): CslName =>
  isEastAsian(name.family, name.given) ? { literal: `${name.family ?? ''}${name.given ?? ''}` } : name;

/**
 * A name whose family name stands first is not cut to an initial behind it: two authors named Cao are told apart as
 * “Cao Yin” and “Cao Desheng”, where styles made for inverted names print “Cao Y.” and “Cao D.”.
 */
export const wholeNames = (runs: readonly Run[], authors: Names): Run[] =>
  authors.reduce<Run[]>(
    (sofar, { family, given, 'static-ordering': fixed }) => {
      if (!fixed || !family || !given) return sofar;
      const initials = new RegExp(`(?<!\\p{L})${literally(family)} \\p{L}\\.(?:[-\\s]?\\p{L}\\.)*`, 'gu');
      return sofar.map((run) => ({ ...run, text: run.text.replace(initials, () => `${family} ${given}`) }));
    },
    [...runs],
  );

/** The comma before “and” is there because the first name is inverted (“Lefkow, Chris, and …”): “Cao Yin and …” has none. */
export function withoutInversionComma(runs: readonly Run[], authors: Names): Run[] {
  const [first, second, third] = authors;
  const [opening, ...rest] = runs;
  if (!first?.['static-ordering'] || !second || third || !opening) return [...runs];
  const name = [first.family, first.given].filter((part) => part).join(' ');
  const inverted = `${name}, and `;
  if (!opening.text.startsWith(inverted)) return [...runs];
  return [{ ...opening, text: `${name} and ${opening.text.slice(inverted.length)}` }, ...rest];
}
