import { hashSymbols, slotOf } from './hash-symbols.ts';
import { FLAG, type Sections, type Words } from './layout.ts';

export const ROOT = -1;
const NONE = -1;

/** The first index in [from, to) of a sorted array whose value is not below `value`. */
function lowerBound(sorted: Words, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the compiled trie in place. Nodes and tokens are numbers; -1 stands for none. */
export function openTrie(sections: Sections) {
  const slots = sections.words('slots');
  const starts = sections.words('tokenStarts');
  const pool = sections.bytes('tokenPool');
  const links = sections.words('links');
  const nodeTokens = sections.words('nodeTokens');
  const outputNodes = sections.words('outputNodes');
  const nodes = links.length - 1;
  const firsts = nodes - nodeTokens.length;
  const linkOf = (node: number) => links[node] ?? 0;

  function isToken(id: number, symbols: Uint16Array, length: number): boolean {
    const start = starts[id] ?? 0;
    const wide = start >>> 31;
    const from = start & ~FLAG;
    if (((starts[id + 1] ?? 0) & ~FLAG) - from !== length << wide) return false;
    for (let index = 0; index < length; index++) {
      const at = from + (index << wide);
      if (symbols[index] !== ((pool[at] ?? 0) | (wide ? (pool[at + 1] ?? 0) << 8 : 0))) return false;
    }
    return true;
  }

  return {
    /** The number of the token that the first `length` symbols spell. */
    tokenOf(symbols: Uint16Array, length: number): number {
      let slot = slotOf(hashSymbols(symbols, length), slots.length);
      for (let id = slots[slot] ?? 0; id > 0; id = slots[slot] ?? 0) {
        if (isToken(id - 1, symbols, length)) return id - 1;
        slot = (slot + 1) % slots.length;
      }
      return NONE;
    },
    /** The node that a token leads to from another node, or from ROOT. */
    child(node: number, token: number): number {
      if (token === NONE) return NONE;
      if (node === ROOT) return token < firsts ? token : NONE;
      const end = linkOf(node + 1) - firsts;
      const place = lowerBound(nodeTokens, token, linkOf(node) - firsts, end);
      return place < end && nodeTokens[place] === token ? place + firsts : NONE;
    },
    isLeaf: (node: number) => linkOf(node) === linkOf(node + 1),
    /** The index of the node's first output, if that is one of its (`isOutputOf`); its others follow. */
    firstOutput: (node: number) => lowerBound(outputNodes, node, 0, outputNodes.length),
    isOutputOf: (output: number, node: number) => outputNodes[output] === node,
  };
}
