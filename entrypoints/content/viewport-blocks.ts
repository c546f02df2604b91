import { blockOf } from './element-role.ts';
import { type Block, boxOf } from './shadow.ts';

const across = [0.3, 0.7];
const down = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * A few blocks that stand in the viewport now, to be read before the rest:
 * none holds another, and none is so large that it is most of the page.
 */
export function viewportBlocks(document: Document): Set<Block> {
  const { innerWidth, innerHeight } = document.defaultView ?? window;
  const blocks = new Set<Block>();
  for (const x of across) {
    for (const y of down) {
      const hit = document.elementFromPoint(x * innerWidth, y * innerHeight);
      const block = hit && blockOf(hit);
      if (block && block !== document.body && boxOf(block).getBoundingClientRect().height < 3 * innerHeight) {
        blocks.add(block);
      }
    }
  }
  for (const block of blocks) {
    if ([...blocks].some((other) => other !== block && other.contains(block))) blocks.delete(block);
  }
  return blocks;
}
