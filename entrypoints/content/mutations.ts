import { cardHostName } from '../../storage/card-script.ts';
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

/** Our own host element coming or going: a card is no text of the page's. (A page may take it out with the rest.) */
function isOfCard({ addedNodes, removedNodes }: MutationRecord): boolean {
  const [only, other] = [...addedNodes, ...removedNodes];
  return !other && (only as Element | undefined)?.localName === cardHostName;
}

/** Milliseconds for which changes are gathered that follow upon others; the first after a rest is told of at once. */
const gatherFor = 200;

/** Watches a document for changed text until the signal aborts. Returns what watches another root as well. */
export function watchMutations(
  root: Node,
  onChanges: (changes: Changes) => void,
  signal: AbortSignal,
): (root: Node) => void {
  let gathered: MutationRecord[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let told = Number.NEGATIVE_INFINITY;

  function tell() {
    gathering = undefined;
    told = performance.now();
    const changes: Changes = { trees: new Set(), own: new Set(), removed: false };
    const records = gathered;
    gathered = [];
    for (const record of records) if (!isOfCard(record)) noteRecord(record, changes);
    if (changes.trees.size + changes.own.size > 0 || changes.removed) onChanges(changes);
  }

  const observer = new MutationObserver((records) => {
    gathered = gathered.concat(records);
    if (gathering !== undefined) return;
    const rest = told + gatherFor - performance.now();
    if (rest > 0) gathering = setTimeout(tell, rest);
    else tell();
  });
  const follow = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
      subtree: true,
    });
  follow(root);
  const stop = () => {
    observer.disconnect();
    clearTimeout(gathering);
  };
  signal.addEventListener('abort', stop, { once: true });
  return follow;
}
