import type { Gates, Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { findMarks } from './find-marks.ts';
import { createMarkRecord, type Mark, type MarkRecord, type NewMark } from './mark-record.ts';
import { type Changes, watchMutations } from './mutations.ts';
import type { Block } from './shadow.ts';
import { createShadowFinder } from './shadow-finder.ts';
import { createSlices } from './slices.ts';
import { createWalk, type TextRun, type WalkOptions } from './text-runs.ts';
import { viewportBlocks } from './viewport-blocks.ts';

export interface ReaderOptions {
  document: Document;
  lexicon: Lexicon;
  /** What was read on the page decides which forms count. */
  gates: Gates;
  /** Ids of terms that are not to be marked; as context for others they count all the same. */
  hidden: ReadonlySet<string>;
  /** A block's marks changed. */
  onChange(block: Block, marks: readonly Mark[]): void;
  signal: AbortSignal;
}

export interface Reader {
  record: MarkRecord;
  /** The open shadow roots that were read. */
  roots(): Iterable<ShadowRoot>;
}

/** Milliseconds until what has left the page is forgotten. */
const pruneAfter = 500;
/** Milliseconds from a change of address in which what is taken out may be the last article. */
const turnsWithin = 5000;

/** Reads the document's text and follows its changes; what it finds is in the record. */
export function createReader(options: ReaderOptions): Reader {
  const { document, lexicon, gates, hidden, onChange, signal } = options;
  const record = createMarkRecord({ onChange });
  const slices = createSlices(document.defaultView ?? window, signal, openWaiting);
  let seen = gates.version;
  let pruning: ReturnType<typeof setTimeout> | undefined;
  let address = pageAddress(document);
  let turned = Number.NEGATIVE_INFINITY;

  const shadows = createShadowFinder(document, signal, (root) => {
    watch(root);
    slices.add(read(root));
  });
  const watch = watchMutations(document, follow, signal);

  /** Reads a block; with `own`, only its own text. Yields where a slice is over. */
  function* read(root: Block, walk: WalkOptions = {}): Generator<void> {
    const found = new Map<Block, { marks: NewMark[]; waiting: boolean; version: number }>();
    const settle = (block: Block) => {
      const { marks = [], waiting = false, version } = found.get(block) ?? {};
      record.replace(block, marks, waiting);
      found.delete(block);
      // A gate may have opened since the block was first looked at.
      if (waiting && version !== gates.version) slices.add(read(block, { own: true }), true);
    };
    let previous: Block | undefined;
    const take = (run: TextRun) => {
      const { block } = run;
      // A block is said anew as soon as the walk has left it for another: marks show early.
      if (previous && previous !== block && found.has(previous) && !previous.contains(block))
        settle(previous);
      previous = block;
      const { marks, waiting } = findMarks(run, lexicon, gates);
      let entry = found.get(block);
      // Most blocks hold nothing, and never did.
      if (!entry && (waiting || marks.length > 0 || record.has(block))) {
        entry = { marks: [], waiting: false, version: gates.version };
        found.set(block, entry);
      }
      if (!entry) return;
      for (const mark of marks) if (!hidden.has(mark.termId)) entry.marks.push(mark);
      entry.waiting ||= waiting;
    };
    const step = createWalk(root, take, { ...walk, onShadow: shadows.meet, onHost: shadows.remember });
    let progress = step(false);
    while (progress === 'more') {
      const paused = slices.isOver();
      if (paused) yield;
      progress = step(paused);
    }
    if (progress === 'lost') {
      if (root.isConnected) slices.add(read(root, walk));
      return;
    }
    for (const block of [...found.keys()]) settle(block);
    if (walk.own && !previous) record.forget(root);
  }

  /** A gate that opened lets forms count that were passed over. */
  function openWaiting() {
    if (gates.version === seen) return;
    seen = gates.version;
    for (const block of record.waiting()) slices.add(read(block, { own: true }), true);
  }

  /** What was taken out is forgotten, a while later and all at once: a feed takes out nodes all the time. */
  function pruneSoon() {
    if (pruning) return;
    pruning = setTimeout(() => {
      pruning = undefined;
      for (const block of [...record.blocks()]) if (!block.isConnected) record.forget(block);
      shadows.prune();
      if (performance.now() - turned < turnsWithin) beginAnew();
    }, pruneAfter);
  }

  /** A page that shows another article under the same document: what the last one opened no longer counts. */
  function turnPage() {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    turned = performance.now();
    beginAnew();
  }

  function beginAnew() {
    if (signal.aborted || !document.body) return;
    lexicon.closeGates(gates);
    slices.add(read(document.body));
    for (const root of shadows.roots()) slices.add(read(root));
  }

  function follow({ trees, own, removed }: Changes) {
    turnPage();
    for (const tree of trees) if (tree.isConnected) slices.add(read(tree));
    for (const block of own) if (block.isConnected) slices.add(read(block, { own: true }));
    if (removed) pruneSoon();
    shadows.lookAgainSoon();
  }

  // The address may change after the text has: no change of the page tells.
  document.defaultView?.navigation.addEventListener('currententrychange', turnPage, { signal });
  if (document.body && document.designMode !== 'on') {
    const known = viewportBlocks(document);
    for (const block of known) slices.add(read(block));
    slices.add(read(document.body, { known }));
    slices.start();
  }
  return { record, roots: shadows.roots };
}

/** The page's address but for the part that only points into it. */
const pageAddress = ({ location }: Document) => location.href.split('#', 1)[0];
