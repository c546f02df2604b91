import { createRing } from './create-ring.ts';
import { type Box, placeCard } from './place-card.ts';

export interface FollowOptions {
  window: Window;
  frame: HTMLElement;
  anchor: Range;
  isPinned(): boolean;
  /** The marked text has left the viewport, or the page. */
  onLost(): void;
  /** Where the pointer was: of a mark on two lines, its line counts. */
  at: { x: number; y: number } | undefined;
  /** Draw a ring about the marked text. */
  ring: boolean;
  signal: AbortSignal;
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  left <= x && x <= right && top <= y && y <= bottom;

/** What the card would measure if its list need not scroll. */
function naturalSize(frame: HTMLElement) {
  const list = frame.querySelector('.list');
  const hidden = list ? list.scrollHeight - list.clientHeight : 0;
  return { width: frame.offsetWidth, height: frame.offsetHeight + hidden };
}

function place(window: Window, frame: HTMLElement, mark: Box) {
  const viewport = {
    width: window.document.documentElement.clientWidth || window.innerWidth,
    height: window.innerHeight,
  };
  const { left, top, maxHeight } = placeCard(mark, naturalSize(frame), viewport);
  frame.style.setProperty('--card-height', `${maxHeight}px`);
  frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** Keeps the card beside its mark while the page scrolls or changes size. A pinned card stays where it is. */
export function followAnchor({
  window,
  frame,
  anchor,
  isPinned,
  onLost,
  at,
  ring,
  signal,
}: FollowOptions): void {
  const drawRing = ring ? createRing(frame, anchor) : undefined;
  const lineUnder = at ? [...anchor.getClientRects()].findIndex((line) => holds(line, at)) : 0;
  let scheduled = 0;

  function update() {
    scheduled = 0;
    if (signal.aborted) return;
    drawRing?.();
    if (isPinned()) return;
    const lines = anchor.getClientRects();
    const line = lines[Math.max(0, lineUnder)] ?? lines[0];
    const { innerHeight, innerWidth } = window;
    const inView =
      line && line.bottom > 0 && line.right > 0 && line.top < innerHeight && line.left < innerWidth;
    if (inView) place(window, frame, line);
    else onLost();
  }

  const updateSoon = () => {
    if (scheduled === 0) scheduled = window.requestAnimationFrame(update);
  };

  window.addEventListener('scroll', updateSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', updateSoon, { passive: true, signal });
  const observer = new ResizeObserver(updateSoon);
  observer.observe(frame);
  // What comes above the mark moves it, and scrolls nothing.
  if (window.document.body) observer.observe(window.document.body);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  update();
}
