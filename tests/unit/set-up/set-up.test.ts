import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../../../scripts/run.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program on the machine's PATH that prints a line and keeps a note of how it was called. */
function program(name: string, line: string): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${folder}/calls'\necho '${line}'\n`);
  chmodSync(file, 0o755);
}

/** Runs the set-up on a machine that has nothing but the programs above: no browser, and no npm. */
function setUp() {
  const env = { ...process.env, PATH: `${folder}/bin`, CHROMIUM_PATH: '', FIREFOX_PATH: '' };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/set-up.mjs')], {
    env,
    encoding: 'utf8',
  });
  return { status, lines: stderr.trim().split('\n') };
}

it('says in one line what to install where it cannot do so itself', () => {
  const { status, lines } = setUp();
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/Chromium \d+.*Firefox \d+.*apt-get install chromium firefox-esr/);
});

it('asks only for the browser that is missing, or too old', () => {
  program('chromium', 'Chromium 999.0.1 built on nothing');
  program('firefox', 'Mozilla Firefox 52.0');
  const { status, lines } = setUp();
  expect(status).toBe(1);
  expect(lines[0]).toContain('Firefox');
  expect(lines[0]).not.toContain('Chromium');
});

it.runIf(process.getuid?.() === 0)('installs both with apt-get as root, and their Chinese', () => {
  program('apt-get', '');
  setUp();
  const calls = readFileSync(join(folder, 'calls'), 'utf8');
  expect(calls).toMatch(
    /apt-get -q update\n.*apt-get -q install .*chromium firefox-esr chromium-l10n fonts-noto-cjk/s,
  );
});
