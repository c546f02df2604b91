import { createHitTest } from '../../../entrypoints/content/hit-test.ts';
import { benchWorld } from './bench-world.ts';
import { countMatches, startOurs } from './start-ours.ts';
import { watchSlices } from './watch-slices.ts';

const moves = 400;
const rounds = 15;
const slices = watchSlices();
const { record, painter, roots } = startOurs();

/** Places all over the viewport, on text and beside it; the same in each round. */
const places = Array.from({ length: moves }, (_, index) => ({
  x: ((index * 0.618) % 1) * window.innerWidth,
  y: ((index * 0.755) % 1) * window.innerHeight,
}));

function time(look: (x: number, y: number) => unknown): { each: number; hits: number } {
  const begun = performance.now();
  let hits = 0;
  for (const { x, y } of places) if (look(x, y)) hits += 1;
  return { each: (performance.now() - begun) / moves, hits };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

benchWorld().done = slices.over().then(() => {
  const { at } = createHitTest({
    document,
    record,
    isShown: () => true,
    painted: painter.painted,
    roots,
  });
  const bare = (x: number, y: number) => document.elementFromPoint(x, y);
  const turns = Array.from({ length: rounds }, () => ({ ours: time(at), bare: time(bare) }));
  return {
    matches: countMatches(record),
    hits: turns[0]?.ours.hits,
    ours: median(turns.map((turn) => turn.ours.each)),
    bare: median(turns.map((turn) => turn.bare.each)),
  };
});
