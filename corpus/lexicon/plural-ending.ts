import { LETTER_E, LETTER_S } from './symbol-of.ts';

const letter = (char: string) => LETTER_S + char.charCodeAt(0) - 115;
const LETTER_I = letter('i');
const LETTER_Y = letter('y');
const LETTER_Z = letter('z');
const isLetter = (symbol = 0) => symbol >= letter('a') && symbol <= LETTER_Z;
const isVowel = (symbol = 0) => 'aeiou'.includes(String.fromCharCode(symbol - LETTER_S + 115));

/** How an English word forms its regular plural: +s, +es, y → ies; 0 where it has none. */
export const PLAIN = 1;
const SIBILANT = 2;
const CHANGED_Y = 3;
export type PluralEnding = 0 | typeof PLAIN | typeof SIBILANT | typeof CHANGED_Y;

/** The plural ending of the word spelled by the first `length` symbols. */
export function pluralEnding(symbols: ArrayLike<number>, length: number): PluralEnding {
  const last = symbols[length - 1];
  const before = symbols[length - 2];
  if (length < 2 || !isLetter(last) || !isLetter(before)) return length >= 2 && isLetter(last) ? PLAIN : 0;
  if (last === LETTER_S || last === letter('x') || last === LETTER_Z) return SIBILANT;
  if (last === letter('h') && (before === letter('c') || before === LETTER_S)) return SIBILANT;
  return last === LETTER_Y && !isVowel(before) ? CHANGED_Y : PLAIN;
}

/** The regular plural; undefined where the word has none. */
export function pluralOf(symbols: readonly number[]): number[] | undefined {
  const ending = pluralEnding(symbols, symbols.length);
  if (ending === 0) return undefined;
  if (ending === PLAIN) return [...symbols, LETTER_S];
  if (ending === SIBILANT) return [...symbols, LETTER_E, LETTER_S];
  return [...symbols.slice(0, -1), LETTER_I, LETTER_E, LETTER_S];
}

/**
 * Calls back with each length of word of which `symbols` may be the plural. The
 * word stands in `symbols` itself during the call (its y restored).
 */
export function eachSingular(
  symbols: Uint16Array,
  length: number,
  visit: (length: number, ending: PluralEnding) => void,
): void {
  if (length < 3 || symbols[length - 1] !== LETTER_S) return;
  if (pluralEnding(symbols, length - 1) === PLAIN) visit(length - 1, PLAIN);
  if (length < 4 || symbols[length - 2] !== LETTER_E) return;
  if (pluralEnding(symbols, length - 2) === SIBILANT) visit(length - 2, SIBILANT);
  if (symbols[length - 3] !== LETTER_I) return;
  symbols[length - 3] = LETTER_Y;
  if (pluralEnding(symbols, length - 2) === CHANGED_Y) visit(length - 2, CHANGED_Y);
  symbols[length - 3] = LETTER_I;
}
