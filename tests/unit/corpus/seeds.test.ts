import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../corpus/pack/schema.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';

const folder = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const seedOf: Record<string, string> = {
  'china-daily-2014-10-31': '000',
  'china-daily-2014-11-20': '001',
  'china-daily-2023-04-03': '002',
  'afp-2010-05-04': '003',
  'china-daily-2019-10': '004',
};

function readSeed(sourceId: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${seedOf[sourceId]}_`));
  if (!name) throw new Error(`No seed for ${sourceId}`);
  return readFileSync(join(folder, name), 'utf8');
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The longest beginning of `words` that stands in `seed` from `from` on; where it ends there. */
function longestPiece(words: string, seed: string, from: number): { length: number; end: number } {
  for (let length = words.length; length > 0; length--) {
    const at = seed.indexOf(words.slice(0, length), from);
    if (at >= 0) return { length, end: at + length };
  }
  return { length: 0, end: from };
}

/** Whether all letters stand in the seed, in one piece, or in two with no more than an attribution between. */
function lettersStandIn(seed: string, text: string): boolean {
  const all = letters(seed);
  const words = letters(text);
  if (all.includes(words)) return true;
  const first = longestPiece(words, all, 0);
  const rest = words.slice(first.length);
  const at = all.indexOf(rest, first.end);
  return first.length > 15 && rest.length > 15 && at >= 0 && at - first.end < 30;
}

const pack = compileBundledPack();
const named = (quotation: Quotation): [string, Quotation] => [quotation.id, quotation];

// The seeds are no part of the project: where they are not at hand, there is nothing to hold the record against.
describe.skipIf(!existsSync(folder))('every quotation, held against its seed', () => {
  test.each(pack.quotations.map(named))('%s: every letter stands in the seed', (_id, quotation) => {
    expect(lettersStandIn(readSeed(quotation.source), quotation.text)).toBe(true);
  });

  test.each(pack.quotations.filter(({ repairs }) => !repairs).map(named))(
    '%s: without repairs, it stands there to the letter',
    (_id, quotation) => {
      expect(flat(readSeed(quotation.source))).toContain(quotation.text);
    },
  );

  test('a wrong word would be noticed', () => {
    const seed = readSeed('china-daily-2014-10-31');
    expect(lettersStandIn(seed, 'I believe that we can forge more agreements')).toBe(true);
    expect(lettersStandIn(seed, 'I believe that we can forge many agreements')).toBe(false);
  });
});

test('the five documents hold thirty-three quotations', () => {
  const counts = Object.keys(seedOf).map(
    (id) => pack.quotations.filter(({ source }) => source === id).length,
  );
  expect(counts).toEqual([4, 7, 5, 8, 9]);
});

test.each(
  pack.quotations
    .filter(({ said }) => said?.basis === 'derived' && /\b\w+day\b/.test(said.why ?? ''))
    .map(named),
)('%s: the derived date falls on the weekday that its reason names', (_id, { said }) => {
  const day = new Date(`${said?.date}T00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  expect(said?.why).toContain(day);
});
