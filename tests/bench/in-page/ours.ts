import { benchWorld } from './bench-world.ts';
import { countMatches, startOurs } from './start-ours.ts';
import { watchSlices } from './watch-slices.ts';

const slices = watchSlices();
const begun = performance.now();
const { record, painter } = startOurs();
const first = performance.now() - begun;

benchWorld().done = slices.over().then(() => ({
  matches: countMatches(record),
  painted: [...painter.painted()].length,
  slices: [first, ...slices.lengths],
}));
