import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../driver/driver.ts';
import { buildOf } from '../driver/launch-browser.ts';

/** A copy of the build that has only the storage every extension has: a quota that can be filled. */
export function withoutUnlimitedStorage(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-small-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(buildOf(kind), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
