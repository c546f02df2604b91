import { prefixesOf } from '../../components/marks/mark-prefixes.ts';
import type { Settings } from '../../storage/settings.ts';
import { allPrefixes, createHighlights, type Shade } from './highlights.ts';
import type { Mark } from './mark-record.ts';
import type { nearestMarks } from './nearest-marks.ts';
import { type Block, boxOf, elementAbove } from './shadow.ts';
import { toneOf } from './tone.ts';
import { watchNearness } from './watch-nearness.ts';

/** Decides which marks are registered with the browser, and under which name. */
export interface Painter {
  /** These are a block's marks now; none takes the block off the watch. */
  show(block: Block, marks: readonly Mark[]): void;
  /** Draws one mark as under the pointer; undefined: none. */
  activate(mark: Mark | undefined): void;
  /** The marks painted now, for hit-testing where a text lies under something. */
  painted(): IterableIterator<Mark>;
  /** The page's colours may have changed: choose the tones anew. */
  retone(): void;
}

// Every registered range makes each changing frame dearer (DESIGN §4), so only these many, and only near by.
const atMost = 1000;
/** Milliseconds after which scrolling chooses anew among too many marks. */
const chooseAfter = 100;

/**
 * Makes the painter for a document. All it registered is gone once the signal aborts. What chooses among
 * too many marks is only loaded where it has to; until then the first that were found are painted.
 */
export function createPainter(
  document: Document,
  { markStyle, markColour }: Pick<Settings, 'markStyle' | 'markColour'>,
  loadNearest: () => Promise<typeof nearestMarks>,
  signal: AbortSignal,
): Painter {
  const look = prefixesOf(markStyle);
  const highlights = createHighlights();
  const shown = new Map<Block, readonly Mark[]>();
  const painted = new Map<Mark, Shade>();
  let active: Mark | undefined;
  let chooseNearest: typeof nearestMarks | undefined;
  /** More is near by than may be painted. */
  let crowded = false;
  let choosing: ReturnType<typeof setTimeout> | undefined;

  function shadeNow({ range, block }: Mark): Shade {
    const element = elementAbove(range.startContainer) ?? boxOf(block);
    const tone = markColour === 'text' ? 'own' : toneOf(element);
    return element.closest(':any-link') ? `${tone}-link` : tone;
  }

  function paint(mark: Mark) {
    if (painted.has(mark) || painted.size >= atMost || signal.aborted) return;
    const shade = shadeNow(mark);
    painted.set(mark, shade);
    for (const prefix of look[mark === active ? 'active' : 'idle'])
      highlights.add(prefix + shade, mark.range);
  }

  function unpaint(mark: Mark) {
    const shade = painted.get(mark);
    if (!shade) return;
    painted.delete(mark);
    for (const prefix of allPrefixes) highlights.delete(prefix + shade, mark.range);
  }

  /** Paints what is near by; where that is too much, what is nearest. */
  function paintNear() {
    const blocks = new Map([...nearness.near()].map((block) => [block, shown.get(block) ?? []]));
    let count = 0;
    for (const marks of blocks.values()) count += marks.length;
    crowded = count > atMost;
    if (!crowded || !chooseNearest) {
      for (const marks of blocks.values()) for (const mark of marks) paint(mark);
      if (crowded) loadChoice();
      return;
    }
    const nearest = chooseNearest(blocks, atMost, document.documentElement.clientHeight);
    for (const mark of [...painted.keys()]) if (!nearest.has(mark)) unpaint(mark);
    for (const mark of nearest) paint(mark);
  }

  function loadChoice() {
    loadNearest().then(
      (loaded) => {
        chooseNearest = loaded;
        paintSoon();
      },
      (error: unknown) => {
        if (!signal.aborted) console.warn('On Record could not choose its marks:', error);
      },
    );
  }

  function paintSoon() {
    if (choosing) return;
    choosing = setTimeout(() => {
      choosing = undefined;
      if (!signal.aborted) paintNear();
    }, chooseAfter);
  }

  const nearness = watchNearness(
    document,
    (gone) => {
      for (const block of gone) for (const mark of shown.get(block) ?? []) unpaint(mark);
      paintNear();
    },
    signal,
  );

  function show(block: Block, marks: readonly Mark[]) {
    const now = new Set(marks);
    for (const old of shown.get(block) ?? []) if (!now.has(old)) unpaint(old);
    if (marks.length === 0) {
      shown.delete(block);
      nearness.unwatch(block);
      return;
    }
    if (!shown.has(block)) nearness.watch(block);
    shown.set(block, marks);
    if (!nearness.isNear(block)) return;
    if (painted.size + marks.length > atMost) paintSoon();
    else for (const mark of marks) paint(mark);
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
    for (const [mark, shade] of [...painted]) {
      if (shadeNow(mark) === shade) continue;
      unpaint(mark);
      paint(mark);
    }
  }

  document.addEventListener('scroll', () => crowded && paintSoon(), { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      highlights.clear();
      painted.clear();
      shown.clear();
    },
    { once: true },
  );

  return { show, activate, painted: () => painted.keys(), retone };
}
