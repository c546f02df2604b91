import type { Found } from './found.ts';
import { createHitTest, isCutOff, isPainted } from './hit-test.ts';
import { toRange } from './live-range.ts';
import type { Mark } from './mark-record.ts';
import { compareMarks } from './marks-in-order.ts';
import { type Block, boxOf } from './shadow.ts';

export interface FollowOptions {
  window: Window;
  /** What is found in this frame; undefined while it is not read. */
  found(): Found | undefined;
  /** The terms in view, as one reads, and the one under the pointer. Told only when it is another. */
  tell(terms: string[], pointed: string | undefined): void;
  signal: AbortSignal;
}

/** Milliseconds at rest before a scroll or a movement counts. */
const rest = 250;

/** Calls back once something has been at rest for a while. */
function whenAtRest(run: () => void, signal: AbortSignal): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return () => {
    clearTimeout(waiting);
    if (!signal.aborted) waiting = setTimeout(run, rest);
  };
}

/** Follows which blocks are in view: also in a frame that the page around it scrolls. */
function watchBlocks(onChange: () => void, signal: AbortSignal) {
  const visible = new Set<Element>();
  const watched = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    visible,
    follow(blocks: Iterable<Block>) {
      const boxes = new Set([...blocks].map(boxOf));
      for (const box of watched) {
        if (boxes.has(box)) continue;
        observer.unobserve(box);
        watched.delete(box);
        visible.delete(box);
      }
      for (const box of boxes) {
        if (watched.has(box)) continue;
        observer.observe(box);
        watched.add(box);
      }
    },
  };
}

/** Whether some of a mark's text can be seen in the viewport. */
function isInView({ range }: Mark, { innerWidth, innerHeight }: Window): boolean {
  if (!isPainted(range.startContainer)) return false;
  return [...toRange(range).getClientRects()].some(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    const isOnScreen = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
    return isOnScreen && !isCutOff(range.startContainer, x, y);
  });
}

/** Tells which terms are in view, and which is under the pointer, whenever that has changed and things are at rest. */
export function followView({ window, found, tell, signal }: FollowOptions): { tellAgain(): void } {
  let pointer: { x: number; y: number } | undefined;
  let told: string | undefined;
  const blocks = watchBlocks(() => lookSoon(), signal);

  function termsInView({ record }: Found): string[] {
    const near = [...record.blocks()].filter((block) => blocks.visible.has(boxOf(block)));
    const marks = near.flatMap((block) => record.marksIn(block)).filter((mark) => isInView(mark, window));
    return [...new Set(marks.sort(compareMarks).map(({ termId }) => termId))];
  }

  function pointedAt({ record, roots }: Found): string | undefined {
    if (pointer === undefined) return undefined;
    const { document } = window;
    const hit = createHitTest({ document, record, roots, isShown: () => true, painted: () => [] });
    return hit.at(pointer.x, pointer.y)?.termId;
  }

  function look() {
    const now = found();
    blocks.follow(now?.record.blocks() ?? []);
    const terms = now ? termsInView(now) : [];
    const pointed = now && pointedAt(now);
    const state = JSON.stringify([terms, pointed]);
    if (state === told || signal.aborted) return;
    told = state;
    tell(terms, pointed);
  }

  const lookSoon = whenAtRest(look, signal);
  const listening = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, lookSoon, listening);
  window.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      pointer = { x, y };
      lookSoon();
    },
    listening,
  );
  const leave = (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    pointer = undefined;
    lookSoon();
  };
  window.addEventListener('pointerout', leave, listening);
  // The blocks first: which of them are in view is known a frame later.
  blocks.follow(found()?.record.blocks() ?? []);
  lookSoon();

  return {
    tellAgain() {
      told = undefined;
      lookSoon();
    },
  };
}
