/**
 * What the lexicon costs outside a browser: `node tests/bench/lexicon.ts`. One line of
 * JSON a size. Texts are drawn from the same vocabulary as the terms. The floor reads
 * the same blocks and sums their char codes; best of many runs, in turn.
 */
import { compileLexicon } from '../../corpus/lexicon/compile-lexicon.ts';
import { createLexicon } from '../../corpus/lexicon/create-lexicon.ts';
import type { Term } from '../../corpus/pack/schema.ts';

const VOCABULARY = 20_000;
const BLOCKS = 600;
const ROUNDS = 200;
const SYLLABLES = 'ba ce di fo gu har len mis ton ver pra sti con ter net lor min sek tal wen'.split(' ');

let seed = 7;
/** A whole number from 0 to below `limit`: the same sequence in each run. */
function random(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const words = many(VOCABULARY, () => many(2 + random(3), () => pick(SYLLABLES)).join(''));
/** Common words are common: half the words of a text are of the first thousandth. */
const spoken = () => (random(2) === 0 ? words[random(VOCABULARY / 1000)] : pick(words)) ?? '';

/** 60 kB in blocks of 40 to 160 characters. JSON makes them flat strings, as the DOM's are. */
const blocks: string[] = many(BLOCKS, () =>
  JSON.parse(JSON.stringify(`“${many(4 + random(13), spoken).join(' ')}.”`)),
);

function makeTerms(count: number): Term[] {
  const texts = new Set<string>();
  while (texts.size < count) texts.add(many(2 + random(2), () => pick(words)).join(' '));
  return [...texts].map((text, index) => ({
    ...{ id: `term-${index}`, label: text, kind: 'concept', gloss: text, mark: 'always' },
    forms: [{ text }],
  }));
}

let sink = 0;
function sumCodes(): void {
  let sum = 0;
  for (const block of blocks) for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at);
  sink ^= sum;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

for (const count of [100, 1_000, 10_000, 50_000]) {
  const buffer = compileLexicon(makeTerms(count));
  const lexicon = createLexicon(buffer);
  const gates = lexicon.createGates();
  const best = { floor: Infinity, find: Infinity, open: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.floor = Math.min(best.floor, time(sumCodes));
    best.find = Math.min(
      best.find,
      time(() => {
        for (const block of blocks) sink ^= lexicon.find(block, gates).matches.length;
      }),
    );
    best.open = Math.min(
      best.open,
      time(() => createLexicon(buffer)),
    );
  }
  const kB = Math.round(blocks.reduce((sum, block) => sum + block.length, 0) / 1000);
  console.log(
    JSON.stringify({
      terms: count,
      kB,
      bytesPerTerm: Number((buffer.length / count).toFixed(1)),
      openMs: Number(best.open.toFixed(4)),
      floorMs: Number(best.floor.toFixed(3)),
      findMs: Number(best.find.toFixed(3)),
      timesFloor: Number((best.find / best.floor).toFixed(2)),
    }),
  );
}
// Keeps the sums from being optimized away.
if (Number.isNaN(sink)) throw new Error('not a number');
