import { blockOf } from './element-role.ts';
import { type Block, boxOf } from './shadow.ts';

/** Tells which blocks are within two screens of the viewport. */
export interface Nearness {
  watch(block: Block): void;
  unwatch(block: Block): void;
  isNear(block: Block): boolean;
  near(): Iterable<Block>;
}

/** Near is near in every scroller on the way, not only in the window. */
const screensAway = '200%';
const margins = {
  // Chromium counts the document's own scroller among the nested ones and would add both (measured in 156: 13 screens).
  rootMargin: import.meta.env.FIREFOX ? screensAway : '0%',
  scrollMargin: screensAway,
};

/**
 * Milliseconds between two looks at a block. Where many are watched, looking at each in every frame that
 * changes something would be most of what such a frame costs (Chromium; Firefox knows no such option).
 */
const delay = 100;

/**
 * Watches blocks through the elements that have their boxes: a shadow root
 * through its host, an element with `display: contents` through the block around
 * it. `onChange` is called with the blocks that went out of reach, after all is noted.
 */
export function watchNearness(
  document: Document,
  onChange: (gone: Block[]) => void,
  signal: AbortSignal,
): Nearness {
  // Lists, most of one: each Set brings a table of its own, and pages have thousands of blocks.
  const blocksOf = new Map<Element, Block[]>();
  const targetOf = new Map<Block, Element>();
  const near = new Set<Block>();

  const observer = new IntersectionObserver(
    (entries) => {
      const gone: Block[] = [];
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        for (const block of blocksOf.get(target) ?? []) {
          if (isIntersecting) near.add(block);
          else if (near.delete(block)) gone.push(block);
        }
        if (!isIntersecting && boundingClientRect.height === 0) watchAround(target);
      }
      onChange(gone);
    },
    { root: document, delay, ...margins } as IntersectionObserverInit,
  );

  function watchAs(block: Block, target: Element) {
    const blocks = blocksOf.get(target) ?? [];
    if (blocks.length === 0) observer.observe(target);
    blocks.push(block);
    blocksOf.set(target, blocks);
    targetOf.set(block, target);
  }

  function unwatch(block: Block) {
    const target = targetOf.get(block);
    near.delete(block);
    if (!target) return;
    targetOf.delete(block);
    const left = (blocksOf.get(target) ?? []).filter((other) => other !== block);
    blocksOf.set(target, left);
    if (left.length > 0) return;
    blocksOf.delete(target);
    observer.unobserve(target);
  }

  function watchAround(target: Element) {
    // Firefox has no style for what is not laid out any more.
    if (!target.isConnected || getComputedStyle(target)?.display !== 'contents') return;
    const { parentNode } = target;
    const around = parentNode && blockOf(parentNode);
    if (!around) return;
    for (const block of blocksOf.get(target) ?? []) {
      unwatch(block);
      watchAs(block, boxOf(around));
    }
  }

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    watch: (block) => watchAs(block, boxOf(block)),
    unwatch,
    isNear: (block) => near.has(block),
    near: () => near,
  };
}
