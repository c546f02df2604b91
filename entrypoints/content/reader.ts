import type { Gates, Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { blockOf } from './element-role.ts';
import { findMarks } from './find-marks.ts';
import { createMarkRecord, type Mark, type MarkRecord, type NewMark } from './mark-record.ts';
import { type Changes, watchMutations } from './mutations.ts';
import { createSlices } from './slices.ts';
import { type TextRun, textRuns, type WalkOptions } from './text-runs.ts';
import { viewportBlocks } from './viewport-blocks.ts';

export interface ReaderOptions {
  document: Document;
  lexicon: Lexicon;
  /** What was read on the page decides which forms count. */
  gates: Gates;
  /** Ids of terms that are not to be marked; as context for others they count all the same. */
  hidden: ReadonlySet<string>;
  /** A block's marks changed. */
  onChange(block: Element, marks: readonly Mark[]): void;
  /** Our own host element, while it is in the page. */
  host(): Node | undefined;
  signal: AbortSignal;
}

/** Milliseconds until what has left the page is forgotten. */
const pruneAfter = 500;

/** Reads the document's text and follows its changes; what it finds is in the record it returns. */
export function createReader({
  document,
  lexicon,
  gates,
  hidden,
  onChange,
  host,
  signal,
}: ReaderOptions): MarkRecord {
  const record = createMarkRecord({ onChange });
  const slices = createSlices(document.defaultView ?? window, signal, openWaiting);
  let seen = gates.version;
  let pruning: ReturnType<typeof setTimeout> | undefined;

  /** Reads a block; with `own`, only its own text. Yields between runs, so that it can be sliced. */
  function* read(root: Element, options: WalkOptions = {}): Generator<void> {
    const found = new Map<Element, { marks: NewMark[]; waiting: boolean }>();
    const settle = (block: Element) => {
      const { marks = [], waiting = false } = found.get(block) ?? {};
      record.replace(block, marks, waiting);
      found.delete(block);
    };
    let previous: TextRun | undefined;
    for (const run of textRuns(root, options)) {
      // A block is said anew as soon as the walk has left it for another: marks show early.
      if (previous && previous.block !== run.block && !previous.block.contains(run.block))
        settle(previous.block);
      const { marks: all, waiting } = findMarks(run, lexicon, gates);
      const marks = hidden.size > 0 ? all.filter(({ termId }) => !hidden.has(termId)) : all;
      const entry = found.get(run.block);
      if (entry) {
        entry.marks.push(...marks);
        entry.waiting ||= waiting;
      } else found.set(run.block, { marks, waiting });
      previous = run;
      yield;
    }
    for (const block of [...found.keys()]) settle(block);
    if (!found.has(root) && options.own && previous === undefined) record.forget(root);
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
    }, pruneAfter);
  }

  function follow({ trees, own, removed }: Changes) {
    for (const tree of trees) if (tree.isConnected) slices.add(read(tree));
    for (const block of own) if (block.isConnected) slices.add(read(block, { own: true }));
    if (removed) pruneSoon();
  }

  function readAll() {
    const { body } = document;
    if (!body || document.designMode === 'on') return;
    const known = viewportBlocks(document);
    for (const block of known) slices.add(read(block));
    slices.add(read(body, { known }));
    slices.start();
    watchMutations(document, follow, host, signal);
  }

  if (blockOf(document.documentElement)) readAll();
  return record;
}
