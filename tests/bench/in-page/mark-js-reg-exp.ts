import Mark from 'mark.js';
import { alternation } from './alternation.ts';
import { runAtOnce } from './bench-world.ts';

runAtOnce((phrases) => {
  let matches = 0;
  new Mark(document.body).markRegExp(alternation(phrases), {
    done: (count) => {
      matches = count;
    },
  });
  return matches;
});
