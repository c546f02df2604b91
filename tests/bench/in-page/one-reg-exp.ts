import { alternation } from './alternation.ts';
import { runAtOnce } from './bench-world.ts';
import { textNodes } from './text-nodes.ts';

function wrap(node: Text, start: number, length: number): void {
  const matched = node.splitText(start);
  matched.splitText(length);
  const mark = document.createElement('mark');
  matched.replaceWith(mark);
  mark.append(matched);
}

runAtOnce((phrases) => {
  const pattern = alternation(phrases);
  let matches = 0;
  // From the last match of a node to its first: what stands before keeps its place.
  for (const node of [...textNodes()]) {
    for (const found of [...node.data.matchAll(pattern)].reverse()) {
      wrap(node, found.index, found[0].length);
      matches += 1;
    }
  }
  return matches;
});
