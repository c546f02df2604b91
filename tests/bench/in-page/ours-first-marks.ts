import { toRange } from '../../../entrypoints/content/live-range.ts';
import { benchWorld } from './bench-world.ts';
import { countMatches, startOurs } from './start-ours.ts';
import { watchSlices } from './watch-slices.ts';

const begun = performance.now();
/** When each range was registered, in milliseconds since the injection. */
const added = new Map<AbstractRange, number>();
const { add } = Highlight.prototype;
Highlight.prototype.add = function (range) {
  added.set(range, performance.now() - begun);
  return add.call(this, range);
};

const isInView = (range: AbstractRange) => {
  const { top, bottom, height } = toRange(range as StaticRange).getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
};

const slices = watchSlices();
const { record } = startOurs();
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

benchWorld().done = slices
  .over()
  .then(nextFrame)
  .then(nextFrame)
  .then(() => {
    const inView = [...added].filter(([range]) => isInView(range)).map(([, time]) => time);
    return { matches: countMatches(record), inView: inView.length, firstMarks: Math.max(0, ...inView) };
  });
