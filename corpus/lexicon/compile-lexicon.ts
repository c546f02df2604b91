import type { Term } from '../pack/schema.ts';
import { buildFilters } from './build-filters.ts';
import { buildTrie, numberTokens, type Vocabulary } from './build-trie.ts';
import { frontCode } from './front-code.ts';
import { hashSymbols, slotOf } from './hash-symbols.ts';
import { FLAG, writeSections } from './layout.ts';
import { CONDITIONAL } from './output-info.ts';
import { type PlannedOutput, planOutputs } from './plan-outputs.ts';

/** The symbols of all tokens, one byte each where they fit, and where each begins. */
function writeTokens({ tokens }: Vocabulary) {
  const pool: number[] = [];
  const starts: number[] = [];
  for (const token of tokens) {
    const wide = token.some((symbol) => symbol > 255);
    starts.push(pool.length + (wide ? FLAG : 0));
    for (const symbol of token) pool.push(symbol & 255, ...(wide ? [symbol >>> 8] : []));
  }
  return { tokenStarts: Uint32Array.from([...starts, pool.length]), tokenPool: Uint8Array.from(pool) };
}

/** Token number + 1 by hash: open addressing, at most four fifths full. */
function writeSlots({ tokens }: Vocabulary): Uint32Array {
  const slots = new Uint32Array(Math.ceil(tokens.length / 0.8) + 1);
  tokens.forEach((token, id) => {
    let slot = slotOf(hashSymbols(token, token.length), slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = id + 1;
  });
  return slots;
}

function writeConditions(outputs: readonly PlannedOutput[]): Uint32Array {
  return Uint32Array.from(
    outputs.flatMap(({ info, context, exact }, index) => (info & CONDITIONAL ? [index, context, exact] : [])),
  );
}

/**
 * Compiles the terms' forms into one buffer for `createLexicon`. The order of terms
 * makes no difference but to gates' numbers. Throws RangeError on a form that could
 * never be found, or an id that is not plain ASCII.
 */
export function compileLexicon(terms: readonly Term[]): Uint8Array {
  const sorted = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { termIds, outputs: planned, gates } = planOutputs(sorted);
  const outputs = [...new Map(planned.map((output) => [JSON.stringify(output), output])).values()];
  const vocabulary = numberTokens(outputs);
  const trie = buildTrie(outputs, vocabulary);
  const ids = frontCode(termIds);
  const filters = buildFilters(outputs);
  return writeSections(gates, {
    wordFilter: filters.words,
    pairFilter: filters.pairs,
    slots: writeSlots(vocabulary),
    ...writeTokens(vocabulary),
    links: trie.links,
    nodeTokens: trie.nodeTokens,
    outputNodes: trie.outputNodes,
    outputs: Uint32Array.from(trie.outputs, ({ info }) => info),
    conditions: writeConditions(trie.outputs),
    idBlocks: ids.blocks,
    idPool: ids.pool,
  });
}
