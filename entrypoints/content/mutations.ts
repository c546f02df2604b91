import { blockOf, isBlock } from './element-role.ts';
import type { Block } from './shadow.ts';

/** What has to be read again after the page changed. */
export interface Changes {
  /** New subtrees whose root is a block. */
  trees: Set<Block>;
  /** Blocks whose own text changed. */
  own: Set<Block>;
  /** Something was taken out: the record may hold what is no longer on the page. */
  removed: boolean;
}

const isText = (node: Node | null) => node?.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '';
const isInline = (node: Node | null): boolean =>
  node !== null && (isText(node) || (node.nodeType === Node.ELEMENT_NODE && !isBlock(node)));

function noteAdded(node: Node, record: MutationRecord, changes: Changes) {
  const block = blockOf(record.target);
  if (isBlock(node)) {
    changes.trees.add(node as Element);
    // A block put into a line of text cuts it in two.
    if (block && (isInline(record.previousSibling) || isInline(record.nextSibling))) changes.own.add(block);
    return;
  }
  if (block) changes.own.add(block);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  for (const inner of (node as Element).getElementsByTagName('*')) {
    if (isBlock(inner) && blockOf(inner.parentNode as Node) === block) changes.trees.add(inner);
  }
}

function noteRecord(record: MutationRecord, changes: Changes) {
  // What is made an editor, or is none any more.
  if (record.type === 'attributes' && isBlock(record.target)) {
    changes.trees.add(record.target as Element);
    return;
  }
  if (record.type !== 'childList') {
    const block = blockOf(record.target);
    if (block) changes.own.add(block);
    return;
  }
  for (const node of record.addedNodes) noteAdded(node, record, changes);
  if (record.removedNodes.length > 0) {
    changes.removed = true;
    const block = blockOf(record.target);
    const beside = isInline(record.previousSibling) || isInline(record.nextSibling);
    if (block && (beside || [...record.removedNodes].some(isInline))) changes.own.add(block);
  }
}

/**
 * Watches a document for changed text until the signal aborts. `ignored` is
 * our own host element. Returns what watches another root as well.
 */
export function watchMutations(
  root: Node,
  onChanges: (changes: Changes) => void,
  ignored: () => Node | undefined,
  signal: AbortSignal,
): (root: Node) => void {
  const observer = new MutationObserver((records) => {
    const changes: Changes = { trees: new Set(), own: new Set(), removed: false };
    const host = ignored();
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      // A page that changes all of a dialog takes out our host with the rest.
      if (nodes.length !== 1 || nodes[0] !== host) noteRecord(record, changes);
    }
    if (changes.trees.size + changes.own.size > 0 || changes.removed) onChanges(changes);
  });
  const follow = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
      subtree: true,
    });
  follow(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return follow;
}
