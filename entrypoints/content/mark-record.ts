import type { Block } from './shadow.ts';

/** One place on the page where a form of a term stands. */
export interface Mark {
  termId: string;
  /** Static: a live range would make every change of the page dearer. */
  range: StaticRange;
  block: Block;
}

/** The text nodes that a mark touches, in order. */
export interface NewMark extends Mark {
  nodes: Text[];
}

interface BlockEntry {
  marks: Mark[];
  /** A form in this block waits for its context to be read. */
  waiting: boolean;
}

/** Everything found on the page, whether painted or not. */
export interface MarkRecord {
  /** Says anew what stands in a block. A mark that stood there before stays the same object. */
  replace(block: Block, marks: NewMark[], waiting: boolean): void;
  forget(block: Block): void;
  /** Whether anything is known of a block. */
  has(block: Block): boolean;
  marksIn(block: Block): readonly Mark[];
  /** The marks that touch a text node. */
  marksAt(node: Node): readonly Mark[];
  blocks(): IterableIterator<Block>;
  waiting(): Block[];
}

export interface MarkRecordEvents {
  /** A block's marks are no longer what they were. */
  onChange(block: Block, marks: readonly Mark[]): void;
}

const none: readonly Mark[] = [];

const sameRange = (a: StaticRange, b: StaticRange) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Whether two marks are of one term at one place. */
export const sameMark = (a: Mark, b: Mark): boolean => a.termId === b.termId && sameRange(a.range, b.range);

/** Makes the reader's own record of what it found. */
export function createMarkRecord({ onChange }: MarkRecordEvents): MarkRecord {
  const entries = new Map<Block, BlockEntry>();
  const byText = new WeakMap<Node, Mark[]>();

  function unlink(marks: readonly Mark[], nodes: Iterable<Node>) {
    for (const node of nodes) {
      const left = byText.get(node)?.filter((mark) => !marks.includes(mark));
      if (left?.length) byText.set(node, left);
      else byText.delete(node);
    }
  }

  const touched = new WeakMap<Mark, Text[]>();
  const drop = (marks: readonly Mark[]) => {
    for (const mark of marks) unlink([mark], touched.get(mark) ?? []);
  };

  function link({ nodes, ...mark }: NewMark): Mark {
    touched.set(mark, nodes);
    for (const node of nodes) byText.set(node, [...(byText.get(node) ?? []), mark]);
    return mark;
  }

  function replace(block: Block, fresh: NewMark[], waiting: boolean) {
    const before = entries.get(block)?.marks ?? [];
    const kept = new Set<Mark>();
    const marks = fresh.map((mark) => {
      // By its text: a block may hold thousands.
      const there = byText.get(mark.range.startContainer);
      const same = there?.find((old) => old.block === block && !kept.has(old) && sameMark(old, mark));
      if (same) kept.add(same);
      return same ?? link(mark);
    });
    drop(before.filter((mark) => !kept.has(mark)));
    if (marks.length > 0 || waiting) entries.set(block, { marks, waiting });
    else entries.delete(block);
    if (marks.length !== before.length || kept.size !== marks.length) onChange(block, marks);
  }

  return {
    replace,
    forget: (block) => replace(block, [], false),
    has: (block) => entries.has(block),
    marksIn: (block) => entries.get(block)?.marks ?? none,
    marksAt: (node) => byText.get(node) ?? none,
    blocks: () => entries.keys(),
    waiting: () => [...entries].filter(([, entry]) => entry.waiting).map(([block]) => block),
  };
}
