import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../corpus/compiler/compile-pack.ts';
import type { PackFile } from '../../../corpus/compiler/read-yaml.ts';
import { goodFiles, withFiles } from './compiler-fixture.ts';

const scraps = [
  '',
  ':',
  '- ',
  '\n',
  '  ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '#',
  '|',
  '? ',
  '!!binary ',
  '---\n',
];

/** A spot in one of the files, how much is cut out there, and what is put in instead. */
const edit = fc.record({
  path: fc.constantFrom(...Object.keys(goodFiles)),
  spot: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6, unit: 'binary' })),
});

function apply(
  files: PackFile[],
  { path, spot, cut, put }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  return files.map((file) => {
    if (file.path !== path) return file;
    const from = Math.floor(spot * file.text.length);
    return { path, text: file.text.slice(0, from) + put + file.text.slice(from + cut) };
  });
}

function countLines(text: string): number {
  return Math.max(1, text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
}

describe('files with slips in them', () => {
  it('give a pack or faults that each stand in a real line, and never throw', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = edits.reduce(apply, withFiles());
        const lines = new Map(files.map(({ path, text }) => [path, countLines(text)]));
        const { pack, faults } = compilePack(files);
        expect(pack === undefined).toBe(faults.length > 0);
        for (const { file, line, message } of faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.get(file) ?? 0);
          expect(message).toMatch(/\S/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
