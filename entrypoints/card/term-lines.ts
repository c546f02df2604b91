/** Finds the terms in a text of the card; offsets in UTF-16 units. */
export type FindTerms = (text: string) => readonly { start: number; end: number; termId: string }[];

export interface TermLinesOptions {
  frame: HTMLElement;
  find: FindTerms;
  /** The term whose card this is: no need to lead to itself. */
  except: string;
  show(termId: string): void;
  signal: AbortSignal;
}

interface Place {
  range: Range;
  termId: string;
}

/** Pixels that a press may wander and still be a click. */
const steady = 4;

/** Where the terms of an element's text are seen, one place for each text node; not those that are clipped. */
function placesIn(element: Element, { find, except }: TermLinesOptions): Place[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number; to: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const from = text.length;
    text += node.data;
    if (!node.parentElement?.closest('.clipped, .differs')) nodes.push({ node, from, to: text.length });
  }
  const others = find(text).filter(({ termId }) => termId !== except);
  return others.flatMap(({ start, end, termId }) =>
    nodes
      .filter(({ from, to }) => from < end && to > start)
      .map(({ node, from, to }) => {
        const range = new Range();
        range.setStart(node, Math.max(start, from) - from);
        range.setEnd(node, Math.min(end, to) - from);
        return { range, termId };
      }),
  );
}

/** The part of the card that an element scrolls in. */
const windowOf = (element: Element) => (element.closest('.list, header') ?? element).getBoundingClientRect();

/**
 * Underlines the terms in a card's own gloss and quotations, and opens them on
 * a click. The lines lie over the text, in a layer of their own: the words stay
 * one unbroken paragraph for readers, screen readers and the clipboard.
 */
export function createTermLines(options: TermLinesOptions): void {
  const { frame, show, signal } = options;
  const layer = frame.appendChild(frame.ownerDocument.createElement('div'));
  layer.setAttribute('aria-hidden', 'true');
  let hits: { box: DOMRect; termId: string }[] = [];
  let scheduled = 0;
  let pressed: PointerEvent | undefined;

  function boxesIn(element: Element) {
    const view = windowOf(element);
    return placesIn(element, options).flatMap(({ range, termId }) =>
      [...range.getClientRects()]
        .filter(({ top, bottom }) => top >= view.top && bottom <= view.bottom)
        .map((box) => ({ box, termId })),
    );
  }

  /** Measures all before it draws any: each line that is put in would have the card laid out again. */
  function draw() {
    scheduled = 0;
    const { left, top } = frame.getBoundingClientRect();
    hits = [...frame.querySelectorAll('.gloss, .said')].flatMap(boxesIn);
    const lines = hits.map(({ box }) => {
      const line = frame.ownerDocument.createElement('div');
      line.className = 'term-line';
      line.style.left = `${box.left - left}px`;
      line.style.top = `${box.bottom - top - 2}px`;
      line.style.width = `${box.width}px`;
      return line;
    });
    layer.replaceChildren(...lines);
  }

  const drawSoon = () => {
    if (scheduled === 0 && !signal.aborted) scheduled = requestAnimationFrame(draw);
  };
  const at = ({ clientX: x, clientY: y }: MouseEvent) =>
    hits.find(({ box }) => box.left <= x && x < box.right && box.top <= y && y < box.bottom)?.termId;

  frame.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  frame.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event;
    },
    { signal },
  );
  frame.addEventListener(
    'pointermove',
    (event) => frame.classList.toggle('on-term', at(event) !== undefined),
    { signal },
  );
  frame.addEventListener(
    'click',
    (event) => {
      const wandered =
        pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > steady;
      const onControl = (event.target as Element).closest('button, a');
      const termId = wandered || onControl ? undefined : at(event);
      if (termId !== undefined) show(termId);
    },
    { signal },
  );
  const resized = new ResizeObserver(drawSoon);
  const changed = new MutationObserver(drawSoon);
  if (frame.firstElementChild) {
    resized.observe(frame.firstElementChild);
    changed.observe(frame.firstElementChild, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  }
  signal.addEventListener('abort', () => {
    resized.disconnect();
    changed.disconnect();
    layer.remove();
    frame.classList.remove('on-term');
  });
  drawSoon();
}
