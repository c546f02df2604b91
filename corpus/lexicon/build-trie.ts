import type { PlannedOutput } from './plan-outputs.ts';

export interface Vocabulary {
  /** Tokens that begin a form first, each part sorted: the first tokens are the nodes of the first level. */
  tokens: number[][];
  firsts: number;
  idOf(token: readonly number[]): number;
}

const keyOf = (token: readonly number[]) => String.fromCharCode(...token);

/** Numbers the distinct tokens of the outputs. */
export function numberTokens(outputs: readonly PlannedOutput[]): Vocabulary {
  const firsts = new Map<string, number[]>();
  const others = new Map<string, number[]>();
  for (const { tokens } of outputs) firsts.set(keyOf(tokens[0] ?? []), tokens[0] ?? []);
  for (const { tokens } of outputs)
    for (const token of tokens) if (!firsts.has(keyOf(token))) others.set(keyOf(token), token);
  const keys = [...[...firsts.keys()].sort(), ...[...others.keys()].sort()];
  const ids = new Map(keys.map((key, id) => [key, id]));
  return {
    tokens: keys.map((key) => firsts.get(key) ?? others.get(key) ?? []),
    firsts: firsts.size,
    idOf: (token) => ids.get(keyOf(token)) ?? -1,
  };
}

/**
 * A trie in breadth-first order. Nodes below `firsts` are reached by the token of the
 * same number; the others' tokens stand in `nodeTokens`, sorted among siblings. The
 * children of node n are those from `links[n]` to `links[n + 1]`.
 */
export interface Trie {
  links: Uint32Array;
  nodeTokens: Uint32Array;
  /** The node of each output, ascending; several may share one. */
  outputNodes: Uint32Array;
  /** The outputs in that order. */
  outputs: PlannedOutput[];
}

interface Path {
  ids: number[];
  output: PlannedOutput;
}

function comparePaths(a: Path, b: Path): number {
  for (let depth = 0; depth < a.ids.length && depth < b.ids.length; depth++) {
    const difference = (a.ids[depth] ?? 0) - (b.ids[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.ids.length - b.ids.length || comparePreference(a.output, b.output);
}

/** Where forms of several terms count at once: exact before any case, gated before open, then by flags and id. */
function comparePreference(a: PlannedOutput, b: PlannedOutput): number {
  const rank = ({ exact, context }: PlannedOutput) => (exact ? 0 : 2) + (context ? 0 : 1);
  return rank(a) - rank(b) || a.info - b.info || a.context - b.context || a.exact - b.exact;
}

/** Cuts sorted paths into runs that share the token at a depth, in order. */
function runs(paths: readonly Path[], depth: number): Path[][] {
  const found: Path[][] = [];
  for (const path of paths) {
    const last = found.at(-1);
    if (last?.[0]?.ids[depth] === path.ids[depth]) last?.push(path);
    else found.push([path]);
  }
  return found;
}

/** Builds the trie; the same outputs in any order give the same one. */
export function buildTrie(outputs: readonly PlannedOutput[], vocabulary: Vocabulary): Trie {
  const paths = outputs
    .map((output) => ({ ids: output.tokens.map(vocabulary.idOf), output }))
    .sort(comparePaths);
  const links: number[] = [];
  const tokens: number[] = [];
  const placed: { node: number; output: PlannedOutput }[] = [];
  let level = runs(paths, 0);
  let next = level.length;
  for (let depth = 1; level.length > 0; depth++) {
    const below: Path[][] = [];
    for (const node of level) {
      const here = node.filter(({ ids }) => ids.length === depth);
      placed.push(...here.map(({ output }) => ({ node: links.length, output })));
      links.push(next);
      tokens.push(node[0]?.ids[depth - 1] ?? 0);
      const children = runs(node.slice(here.length), depth);
      next += children.length;
      for (const child of children) below.push(child);
    }
    level = below;
  }
  return {
    links: Uint32Array.from([...links, next]),
    nodeTokens: Uint32Array.from(tokens.slice(vocabulary.firsts)),
    outputNodes: Uint32Array.from(placed, ({ node }) => node),
    outputs: placed.map(({ output }) => output),
  };
}
