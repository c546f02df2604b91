import { blockOf } from './element-role.ts';
import type { Mark } from './mark-record.ts';
import { type Tone, toneOf } from './tone.ts';

/** Registers marks with the browser: the only file that names `CSS.highlights`. */
export interface Painter {
  /** These are a block's marks now; none takes the block off the watch. */
  show(block: Element, marks: readonly Mark[]): void;
  /** Draws one mark solid instead of dotted; undefined: none. */
  activate(mark: Mark | undefined): void;
  /** The marks painted now, for hit-testing where a text lies under something. */
  painted(): IterableIterator<Mark>;
  /** The page's colours may have changed: choose the tones anew. */
  retone(): void;
}

// Every registered range makes each changing frame dearer (DESIGN §4), so only these many, and only near by.
const atMost = 1000;
const screensAway = '200%';

const tones: readonly Tone[] = ['dark-text', 'light-text', 'own'];

/** Adds a named highlight while it has ranges; never touches another extension's, or a newer copy's of ours. */
function createLayer(name: string) {
  const highlight = new Highlight();
  return {
    add(range: StaticRange) {
      highlight.add(range);
      if (highlight.size === 1) CSS.highlights.set(name, highlight);
    },
    delete(range: StaticRange) {
      if (highlight.delete(range) && highlight.size === 0 && CSS.highlights.get(name) === highlight) {
        CSS.highlights.delete(name);
      }
    },
    clear() {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}

const createLayers = (prefix: string) =>
  Object.fromEntries(tones.map((tone) => [tone, createLayer(prefix + tone)])) as Record<
    Tone,
    ReturnType<typeof createLayer>
  >;

/** Makes the painter for a document. All it registered is gone once the signal aborts. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const dotted = createLayers('on-record-');
  const solid = createLayers('on-record-active-');
  const shown = new Map<Element, readonly Mark[]>();
  const near = new Set<Element>();
  const painted = new Map<Mark, Tone>();
  let active: Mark | undefined;
  /** Blocks without a box of their own are watched through one that has it. */
  const watchedFor = new Map<Element, Element>();

  function paint(mark: Mark) {
    if (painted.has(mark) || painted.size >= atMost) return;
    const tone = toneOf(mark.range.startContainer.parentElement ?? mark.block);
    painted.set(mark, tone);
    (mark === active ? solid : dotted)[tone].add(mark.range);
  }

  function unpaint(mark: Mark) {
    const tone = painted.get(mark);
    if (!tone) return;
    painted.delete(mark);
    dotted[tone].delete(mark.range);
    solid[tone].delete(mark.range);
  }

  const unpaintBlock = (block: Element) => {
    for (const mark of shown.get(block) ?? []) unpaint(mark);
  };

  function paintNear() {
    for (const block of near) for (const mark of shown.get(block) ?? []) paint(mark);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        for (const block of [target, watchedFor.get(target)]) {
          if (!block) continue;
          if (isIntersecting) near.add(block);
          else {
            near.delete(block);
            unpaintBlock(block);
          }
        }
        if (!isIntersecting && boundingClientRect.height === 0) watchThroughParent(target);
      }
      paintNear();
    },
    { root: document, rootMargin: screensAway, scrollMargin: screensAway } as IntersectionObserverInit,
  );

  function watchThroughParent(target: Element) {
    if (!target.isConnected || getComputedStyle(target).display !== 'contents') return;
    const parent = target.parentElement && blockOf(target.parentElement);
    if (!parent || watchedFor.has(parent)) return;
    watchedFor.set(parent, target);
    observer.observe(parent);
  }

  function show(block: Element, marks: readonly Mark[]) {
    for (const old of shown.get(block) ?? []) if (!marks.includes(old)) unpaint(old);
    if (marks.length === 0) {
      shown.delete(block);
      near.delete(block);
      observer.unobserve(block);
      return;
    }
    if (!shown.has(block)) observer.observe(block);
    shown.set(block, marks);
    if (near.has(block)) for (const mark of marks) paint(mark);
  }

  function activate(mark: Mark | undefined) {
    if (mark === active) return;
    const before = active;
    active = mark;
    for (const changed of [before, mark]) {
      if (!changed || !painted.has(changed)) continue;
      unpaint(changed);
      paint(changed);
    }
  }

  function retone() {
    for (const mark of [...painted.keys()]) unpaint(mark);
    paintNear();
  }

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const layer of [...Object.values(dotted), ...Object.values(solid)]) layer.clear();
    },
    { once: true },
  );

  return { show, activate, painted: () => painted.keys(), retone };
}
