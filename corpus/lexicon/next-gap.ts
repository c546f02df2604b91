/** Between two tokens: nothing yet, or a joint so far, or `BROKEN`. */
export const BROKEN = 6;

/**
 * What may stand between two words of a form: white space, one hyphen (with white
 * space on one side at most), or a bare en dash. Two hyphens, or a dash with space
 * around it, are punctuation. Rows: nothing, space, hyphen, space + hyphen,
 * hyphen + space, en dash, broken. Columns: (unused), space, hyphen, en dash.
 */
const GAPS = Uint8Array.of(
  ...[0, 1, 2, 5],
  ...[1, 1, 3, BROKEN],
  ...[2, 4, BROKEN, BROKEN],
  ...[3, BROKEN, BROKEN, BROKEN],
  ...[4, 4, BROKEN, BROKEN],
  ...[5, BROKEN, BROKEN, BROKEN],
  ...[BROKEN, BROKEN, BROKEN, BROKEN],
);

/** The gap after one more symbol (0–3) of a gap. */
export function nextGap(gap: number, symbol: number): number {
  return GAPS[gap * 4 + symbol] as number; // always within the table
}
