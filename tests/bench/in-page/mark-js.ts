import Mark from 'mark.js';
import { runAtOnce } from './bench-world.ts';

runAtOnce((phrases) => {
  let matches = 0;
  new Mark(document.body).mark(phrases, {
    separateWordSearch: false,
    accuracy: 'exactly',
    done: (count) => {
      matches = count;
    },
  });
  return matches;
});
