import type { Run } from '../csl/run.ts';

/** Stands for the run while the sentence is worded; a noncharacter, which no text holds. */
const place = '\uFDD0';

/** Puts a run into a sentence of ours: `(page) => "Met on " + page`. */
export function fillRun(sentence: (place: string) => string, run: Run): Run[] {
  const [before = '', after = ''] = sentence(place).split(place);
  return [{ text: before }, run, { text: after }].filter(({ text }) => text !== '');
}
