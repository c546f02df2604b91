import { childrenInView } from './children-in-view.ts';
import { isBlock } from './element-role.ts';
import type { Block } from './shadow.ts';

/** Whatever the page: reading them first must not take long either. */
const atMost = 60;

/**
 * The blocks that stand in the viewport now, to be read before the rest:
 * none holds another, and none is so large that it is most of the page.
 */
export function viewportBlocks(document: Document): Set<Block> {
  const { innerHeight } = document.defaultView ?? window;
  const blocks = new Set<Block>();
  function visit(parent: Element) {
    for (const { element, box } of childrenInView(parent, innerHeight)) {
      if (blocks.size >= atMost) return;
      if (isBlock(element) && box.height < innerHeight) blocks.add(element);
      else visit(element);
    }
  }
  if (document.body) visit(document.body);
  return blocks;
}
