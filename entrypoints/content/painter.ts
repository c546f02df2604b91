import { markPrefixes as prefixes } from '../../components/marks/mark-prefixes.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Mark } from './mark-record.ts';
import { nearestMarks } from './nearest-marks.ts';
import { type Block, boxOf, elementAbove } from './shadow.ts';
import { type Tone, toneOf } from './tone.ts';
import { watchNearness } from './watch-nearness.ts';

/** Registers marks with the browser: the only file that names `CSS.highlights` on pages. */
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

/** A tone, and whether in a link: there the line lies lower. */
type Shade = Tone | `${Tone}-link`;
const shades = (['dark-text', 'light-text', 'own'] as const).flatMap((tone): Shade[] => [
  tone,
  `${tone}-link`,
]);

/** Adds a named highlight while it has ranges; never touches another extension's, or a newer copy's of ours. */
function createLayer(name: string) {
  // Made when first needed: there are many names, and few marks on most pages.
  let highlight: Highlight | undefined;
  const isOurs = () => highlight !== undefined && CSS.highlights.get(name) === highlight;
  return {
    add(range: StaticRange) {
      highlight ??= new Highlight();
      highlight.add(range);
      if (highlight.size === 1) CSS.highlights.set(name, highlight);
    },
    delete(range: StaticRange) {
      if (highlight?.delete(range) && highlight.size === 0 && isOurs()) CSS.highlights.delete(name);
    },
    clear() {
      highlight?.clear();
      if (isOurs()) CSS.highlights.delete(name);
    },
  };
}

type Layers = Record<Shade, ReturnType<typeof createLayer>>;
const createLayers = (prefix: string) =>
  Object.fromEntries(shades.map((shade) => [shade, createLayer(prefix + shade)])) as Layers;

/** What marks look like, idle and active: a dotted line that turns solid, or a line and a tint that add up. */
function createLook(style: Settings['markStyle']): { idle: Layers[]; active: Layers[] } {
  const solid = createLayers(prefixes.solid);
  if (style === 'dotted') return { idle: [createLayers(prefixes.dotted)], active: [solid] };
  const tint = createLayers(prefixes.tint);
  return { idle: [style === 'solid' ? solid : tint], active: [solid, tint] };
}

/** Takes back what a copy of ours registered that was ended before it could do so, as Firefox does in an update. */
export function clearRemains(): void {
  for (const prefix of Object.values(prefixes)) {
    for (const shade of shades) CSS.highlights.delete(prefix + shade);
  }
}

/** Makes the painter for a document. All it registered is gone once the signal aborts. */
export function createPainter(
  document: Document,
  { markStyle, markColour }: Pick<Settings, 'markStyle' | 'markColour'>,
  signal: AbortSignal,
): Painter {
  const look = createLook(markStyle);
  const all = new Set([...look.idle, ...look.active]);
  const shown = new Map<Block, readonly Mark[]>();
  const painted = new Map<Mark, Shade>();
  let active: Mark | undefined;
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
    for (const layers of look[mark === active ? 'active' : 'idle']) layers[shade].add(mark.range);
  }

  function unpaint(mark: Mark) {
    const shade = painted.get(mark);
    if (!shade) return;
    painted.delete(mark);
    for (const layers of all) layers[shade].delete(mark.range);
  }

  /** Paints what is near by; where that is too much, what is nearest. */
  function paintNear() {
    const blocks = new Map([...nearness.near()].map((block) => [block, shown.get(block) ?? []]));
    let count = 0;
    for (const marks of blocks.values()) count += marks.length;
    crowded = count > atMost;
    if (!crowded) {
      for (const marks of blocks.values()) for (const mark of marks) paint(mark);
      return;
    }
    const nearest = nearestMarks(blocks, atMost, document.documentElement.clientHeight);
    for (const mark of [...painted.keys()]) if (!nearest.has(mark)) unpaint(mark);
    for (const mark of nearest) paint(mark);
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
    for (const old of shown.get(block) ?? []) if (!marks.includes(old)) unpaint(old);
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
      for (const layers of all) for (const layer of Object.values(layers)) layer.clear();
      painted.clear();
      shown.clear();
    },
    { once: true },
  );

  return { show, activate, painted: () => painted.keys(), retone };
}
