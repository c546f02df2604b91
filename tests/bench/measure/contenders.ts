import { fileURLToPath } from 'node:url';

/** The scripts that are measured in a page, each bundled by itself. */
export const contenders = {
  ours: new URL('../in-page/ours.ts', import.meta.url),
  'ours-first-marks': new URL('../in-page/ours-first-marks.ts', import.meta.url),
  pointer: new URL('../in-page/pointer.ts', import.meta.url),
  'open-lexicon': new URL('../in-page/open-lexicon.ts', import.meta.url),
  'mark-js': new URL('../in-page/mark-js.ts', import.meta.url),
  'mark-js-reg-exp': new URL('../in-page/mark-js-reg-exp.ts', import.meta.url),
  'aho-corasick': new URL('../in-page/aho-corasick.ts', import.meta.url),
  'aho-corasick-fast': new URL('../in-page/aho-corasick-fast.ts', import.meta.url),
  'one-reg-exp': new URL('../in-page/one-reg-exp.ts', import.meta.url),
  floor: new URL('../in-page/floor.ts', import.meta.url),
  nothing: new URL('../in-page/nothing.ts', import.meta.url),
};
export type Contender = keyof typeof contenders;

export const sourceOf = (contender: Contender) => fileURLToPath(contenders[contender]);
