import { APOSTROPHE, LETTER_S, standsAlone, symbolOf, UNKNOWN } from './symbol-of.ts';

function symbolAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return -1;
  const symbol = symbolOf(text.charCodeAt(at));
  return symbol === UNKNOWN ? text.charCodeAt(at) : symbol;
}

/** The next place from `at` on in steps of 1 or -1 that holds something visible. */
function visible(text: string, at: number, step: number): number {
  let place = at;
  while (symbolAt(text, place) === 0) place += step;
  return place;
}

const isWordly = (symbol: number) => symbol > 3 && !standsAlone(symbol);
const isDigit = (symbol: number) => symbol > 3 && symbol < 14;
const isPoint = (code: number) => code === 0x2e || code === 0x2c;

/** Whether the word that begins or ends beside `mark` goes on behind the mark: O’Brien, Xi’an, 5.5G. */
function goesOn(text: string, word: number, mark: number, step: number): boolean {
  if (!isWordly(symbolAt(text, word))) return false;
  const beyond = visible(text, mark + step, step);
  if (isPoint(text.charCodeAt(mark))) return isDigit(symbolAt(text, word)) && isDigit(symbolAt(text, beyond));
  if (symbolAt(text, mark) !== APOSTROPHE || !isWordly(symbolAt(text, beyond))) return false;
  const isPossessive =
    step > 0 &&
    symbolAt(text, beyond) === LETTER_S &&
    !isWordly(symbolAt(text, visible(text, beyond + step, step)));
  return !isPossessive;
}

/**
 * Whether what stands from `start` to `end`, made of whole tokens, is made of whole
 * words: an apostrophe belongs to the word around it unless it makes a possessive,
 * a point or comma to the number around it.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    !goesOn(text, start, visible(text, start - 1, -1), -1) && !goesOn(text, end - 1, visible(text, end, 1), 1)
  );
}
