import { isWhole } from './is-whole.ts';
import type { Words } from './layout.ts';
import {
  CONDITIONAL,
  exactHash,
  exactText,
  IN_CONTEXT,
  OPENER,
  OPENS_PAGE,
  PAGE_GATE,
  PLURAL,
  VALUE,
} from './output-info.ts';
import { openGate, originalPlace, type Reading } from './reading.ts';

/** Whether the letters in the original are those of the form, capitals included; a plural adds a small s. */
function isExact(reading: Reading, [start, end]: [number, number], hash: number, isPlural: boolean): boolean {
  const letters = exactText(reading.original.slice(start, end));
  if (!isPlural) return exactHash(letters) === hash;
  return letters.endsWith('s') && exactHash(letters.slice(0, -1)) === hash;
}

/**
 * Decides what an output does that stands from `start` to `end`: opens gates, waits
 * for one, or is the longest so far. `context` is its context gate + 1 or 0.
 */
function applyOutput(reading: Reading, info: number, context: number, end: number): void {
  const { open } = reading.gates;
  if (context > 0 && open[context - 1] !== 1) {
    reading.waiting = true;
    return;
  }
  if (info & OPENER) {
    openGate(reading, info & VALUE);
    return;
  }
  if (info & OPENS_PAGE) openGate(reading, PAGE_GATE);
  if (info & IN_CONTEXT && open[PAGE_GATE] !== 1) {
    reading.waiting = true;
    return;
  }
  if (end <= reading.bestEnd) return;
  reading.bestEnd = end;
  reading.bestTerm = info & VALUE;
}

/** Makes what judges an output, by its index, that was met from `start` to `end`. */
export function createJudge(outputs: Words, conditions: Words) {
  /** Conditions are sorted by output: the place of one, by bisection. */
  function conditionOf(output: number): number {
    let [low, high] = [0, conditions.length / 3];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((conditions[middle * 3] ?? 0) < output) low = middle + 1;
      else high = middle;
    }
    return low * 3;
  }

  return function judge(
    reading: Reading,
    output: number,
    start: number,
    end: number,
    isPlural: boolean,
  ): void {
    const info = outputs[output] ?? 0;
    if (isPlural && !(info & PLURAL)) return;
    const place = originalPlace(reading, start, end);
    if (!place || !isWhole(reading.text, start, end)) return;
    const condition = info & CONDITIONAL ? conditionOf(output) : -1;
    const exact = conditions[condition + 2] ?? 0;
    if (condition >= 0 && exact > 0 && !isExact(reading, place, exact, isPlural)) return;
    applyOutput(reading, info, condition >= 0 ? (conditions[condition + 1] ?? 0) : 0, end);
  };
}
