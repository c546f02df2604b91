import { editDistance } from './edit-distance.ts';
import type { Named } from './query.ts';
import { simplify } from './simplify.ts';
import { splitWords } from './split-words.ts';

/** Something with a name, by all the names it goes by. */
export interface Nameable extends Omit<Named, 'value'> {
  names: readonly string[];
  /** Names that mean it only as a whole. */
  whole?: readonly string[];
}

/** Who or what a group's filters can choose. */
export interface NameIndex {
  /** All that a value may mean: what has that very id or name, else those whose names hold its words, else begin with them. */
  find(value: string): Named[];
  /** Whether something goes by that very name, whole. */
  isName(value: string): boolean;
  /** The name spelled most like this one, if any is; where only a word of it is, the value to write. */
  nearest(value: string): string | undefined;
  get(id: string): Named | undefined;
}

interface Indexed {
  named: Named;
  printed: string[];
  /** Each name as its folded words; a run of Han characters is one. */
  names: string[][];
  /** Names that mean it only as a whole, folded. */
  whole: string[];
}

const HAN = /\p{Script=Han}/u;
/** From so few letters on a word may be taken for another; shorter ones differ all alike. */
const SHORTEST = 3;

/** The folded words of a name: Han characters that stand side by side stay together. */
function foldName(name: string): string[] {
  const words: string[] = [];
  let end = -1;
  for (const { folded, isHan, start, end: to } of splitWords(simplify(name))) {
    if (isHan && start === end && words.length > 0) words[words.length - 1] += folded;
    else words.push(folded);
    end = isHan ? to : -1;
  }
  return words;
}

const foldWhole = (name: string): string => foldName(name).join(' ');

const isPart = (word: string, sought: string) =>
  HAN.test(sought) ? word.includes(sought) : word.startsWith(sought);

/** From the strictest to the most lenient; the first that anything passes decides. */
const tests: ((name: readonly string[], sought: readonly string[]) => boolean)[] = [
  (name, sought) => name.join(' ') === sought.join(' '),
  (name, sought) => sought.every((word) => name.includes(word)),
  (name, sought) => sought.every((word) => name.some((own) => isPart(own, word))),
];

/** How far a name is from what is sought, and what to write to mean it. */
function nearnessOf({ named, printed, names }: Indexed, sought: string, isWord: boolean) {
  const whole = names.map((name, index) => ({
    write: printed[index] ?? named.value,
    far: editDistance(sought, name.join(' ')),
  }));
  const words = isWord ? names.flat().filter((word) => word.length >= SHORTEST) : [];
  const parts = words.map((word) => ({ write: named.value, far: editDistance(sought, word) }));
  return [...whole, ...parts].sort((a, b) => a.far - b.far)[0];
}

/** Makes things findable by any of their names. */
export function createNameIndex(all: readonly Nameable[]): NameIndex {
  const indexed: Indexed[] = all.map(({ names, whole = [], ...named }) => {
    const printed = [...new Set([named.name, ...(named.zh === undefined ? [] : [named.zh]), ...names])];
    return {
      named: { ...named, value: named.id },
      printed,
      names: printed.map(foldName),
      whole: whole.map(foldWhole),
    };
  });
  const byId = new Map(indexed.map((one) => [one.named.id.toLowerCase(), one]));

  function find(value: string): Indexed[] {
    const own = byId.get(value.trim().toLowerCase());
    if (own) return [own];
    const sought = foldName(value);
    if (sought.length === 0) return [];
    const named = indexed.filter(({ whole }) => whole.includes(sought.join(' ')));
    if (named.length > 0) return named;
    for (const test of tests) {
      const found = indexed.filter(({ names }) => names.some((name) => test(name, sought)));
      if (found.length > 0) return found;
    }
    return [];
  }

  // A name is written as such where it means nobody else.
  for (const one of indexed) {
    const found = find(one.named.name);
    if (found.length === 1 && found[0] === one) one.named.value = one.named.name;
  }

  const wholeNames = new Set(indexed.flatMap(({ names }) => names.map((name) => name.join(' '))));

  return {
    isName: (value) => wholeNames.has(foldWhole(value)),
    find: (value) => find(value).map(({ named }) => named),
    get: (id) => byId.get(id.toLowerCase())?.named,
    nearest(value) {
      const words = foldName(value);
      const sought = words.join(' ');
      const rated = indexed
        .map((one) => nearnessOf(one, sought, words.length === 1))
        .filter((near) => near !== undefined);
      const [best] = rated.sort((a, b) => a.far - b.far);
      const isNear = best && sought.length > 1 && best.far <= Math.max(1, Math.floor(sought.length / 3));
      return isNear ? best.write : undefined;
    },
  };
}
