import { expect, test } from 'vitest';
import { movesTowards } from '../../../entrypoints/content/moves-towards.ts';

const card = { left: 100, right: 300, top: 200, bottom: 400 } as DOMRectReadOnly;
const mark = { x: 150, y: 150 };

test.each([
  ['straight down to a card below', { x: 150, y: 160 }, true],
  ['down at a slant', { x: 160, y: 158 }, true],
  ['sideways', { x: 170, y: 150 }, false],
  ['away', { x: 150, y: 140 }, false],
  ['nowhere', mark, false],
])('%s', (_what, to, towards) => {
  expect(movesTowards(mark, to, card)).toBe(towards);
});
