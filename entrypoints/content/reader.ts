import type { Gates, Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { findMarks } from './find-marks.ts';
import { createMarkRecord, type Mark, type MarkRecord, type NewMark, sameMark } from './mark-record.ts';
import { type Changes, watchMutations } from './mutations.ts';
import type { Block } from './shadow.ts';
import { createShadowFinder } from './shadow-finder.ts';
import { createSlices } from './slices.ts';
import { createTextWalk, type TextRun, type WalkOptions } from './text-runs.ts';
import { viewportBlocks } from './viewport-blocks.ts';
import { watchAddress } from './watch-address.ts';

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

/** Reads the document's text and follows its changes; what it finds is in the record. */
export function createReader(options: ReaderOptions): Reader {
  const { document, lexicon, gates, hidden, onChange, signal } = options;
  const record = createMarkRecord({ onChange });
  const slices = createSlices(document.defaultView ?? window, signal, openWaiting);
  let seen = gates.version;
  let pruning: ReturnType<typeof setTimeout> | undefined;
  /** While another page begins, what was open on the last: what stands there stays marked until all is read. */
  let former: Gates | undefined;
  let turns = 0;
  /** Blocks whose own text waits to be read: once is enough, however often it changes meanwhile. */
  const due = new Set<Block>();

  const shadows = createShadowFinder(document, signal, (root) => {
    watch(root);
    slices.add(read(root));
  });
  const watch = watchMutations(document, follow, signal);
  const address = watchAddress(document, beginAnew, signal);

  function* readDue(block: Block): Generator<void> {
    due.delete(block);
    yield* read(block, { own: true });
  }

  function readOwn(block: Block, urgent = false) {
    if (due.has(block)) return;
    due.add(block);
    slices.add(readDue(block), urgent);
  }

  const isMarked = (mark: NewMark) =>
    record.marksAt(mark.range.startContainer).some((old) => sameMark(old, mark));

  function find(run: TextRun) {
    const found = findMarks(run, lexicon, gates);
    if (!former || !found.waiting || !record.has(run.block)) return found;
    return { marks: findMarks(run, lexicon, former).marks.filter(isMarked), waiting: true };
  }

  /** Reads a block; with `own`, only its own text. Yields where a slice is over. */
  function* read(root: Block, walk: WalkOptions = {}): Generator<void> {
    if (!root.isConnected) return;
    const found = new Map<Block, { marks: NewMark[]; waiting: boolean; version: number }>();
    const settle = (block: Block) => {
      const { marks = [], waiting = false, version } = found.get(block) ?? {};
      record.replace(block, marks, waiting);
      found.delete(block);
      // A gate may have opened since the block was first looked at.
      if (waiting && version !== gates.version) readOwn(block, true);
    };
    let previous: Block | undefined;
    const take = (run: TextRun) => {
      const { block } = run;
      // A block is said anew as soon as the walk has left it for another: marks show early.
      if (previous && previous !== block && found.has(previous) && !previous.contains(block))
        settle(previous);
      previous = block;
      const { marks, waiting } = find(run);
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
    const step = createTextWalk(root, take, { ...walk, onShadow: shadows.meet, onHost: shadows.remember });
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
    for (const block of record.waiting()) readOwn(block, true);
  }

  /** What was taken out is forgotten, a while later and all at once: a feed takes out nodes all the time. */
  function pruneSoon() {
    if (pruning) return;
    pruning = setTimeout(() => {
      pruning = undefined;
      for (const block of [...record.blocks()]) if (!block.isConnected) record.forget(block);
      shadows.prune();
      if (address.isFresh()) beginAnew();
    }, pruneAfter);
  }

  function* readAnew(roots: readonly Block[]): Generator<void> {
    for (const root of roots) yield* read(root);
    if (--turns > 0) return;
    former = undefined;
    for (const block of record.waiting()) readOwn(block);
  }

  /** Another article stands, or comes, under the same document: what the last one opened no longer counts. */
  function beginAnew() {
    if (signal.aborted || !document.body) return;
    former ??= lexicon.createGates(gates);
    turns += 1;
    lexicon.closeGates(gates);
    slices.add(readAnew([document.body, ...shadows.roots()]));
  }

  function follow({ trees, own, removed }: Changes) {
    address.look();
    for (const tree of trees) slices.add(read(tree));
    for (const block of own) readOwn(block);
    if (removed) pruneSoon();
    shadows.lookAgainSoon();
  }

  if (document.body && document.designMode !== 'on') {
    const known = viewportBlocks(document);
    for (const block of known) slices.add(read(block));
    slices.add(read(document.body, { known }));
    slices.start();
  }
  return { record, roots: shadows.roots };
}
