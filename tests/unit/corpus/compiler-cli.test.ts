import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodFiles } from './compiler-fixture.ts';

const cli = fileURLToPath(new URL('../../../corpus/cli.ts', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  for (const [path, text] of Object.entries(goodFiles)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the command as `npm run corpus -- …` does, inside the pack's folder. */
function corpus(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

describe('npm run corpus', () => {
  it('check counts what a sound pack holds, whatever the system left beside it', () => {
    write('.DS_Store', 'x');
    const { status, stdout } = corpus('check', '.');
    expect(status).toBe(0);
    expect(stdout).toBe('small: 2 sources, 1 people, 2 terms, 2 quotations, 1 events\n');
  });

  it('check and print name each fault on a line of its own', () => {
    write('people.yml', '');
    write('pack.yaml', 'id: small\n');
    for (const command of ['check', 'print']) {
      const { status, stdout, lines } = corpus(command, folder);
      expect([status, stdout]).toEqual([1, '']);
      expect(lines).toEqual([
        'pack.yaml:1: “title” is missing: add it',
        expect.stringMatching(/^people\.yml:1: a pack has no such file/),
      ]);
    }
  });

  it('print gives the bundled pack as JSON', () => {
    const { status, stdout, lines } = corpus('print');
    expect(lines).toEqual([]);
    expect(status).toBe(0);
    const pack = JSON.parse(stdout);
    for (const kind of ['sources', 'people', 'terms', 'quotations', 'events']) {
      expect(pack[kind].length).toBeGreaterThan(4);
    }
  });

  it.each([[], ['help'], ['toString'], ['check', 'no-such-folder'], ['check', '.', 'more']])(
    'explains itself when told “%s %s %s”',
    (...args) => {
      const { status, lines } = corpus(...args.filter((arg) => arg !== undefined));
      expect(status).toBe(2);
      expect(lines.join('\n')).toContain('Usage: npm run corpus -- COMMAND [FOLDER]');
    },
  );
});
