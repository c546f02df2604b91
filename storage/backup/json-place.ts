/** A place in a text, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

function placeAt(text: string, position: number): Place {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * Where `JSON.parse` found the fault. Chromium says `position 7` (and `line 1 column 8`), Firefox
 * `line 1 column 8`; where neither stands, the text has ended too soon.
 */
export function jsonPlace(text: string, error: unknown): Place {
  const said = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(said)?.[1];
  return placeAt(text, position === undefined ? text.length : Number(position));
}
