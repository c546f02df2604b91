import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  path: string;
  remove(): void;
}

/** An empty profile folder. Gone when removed, or at the latest when the process ends. */
export function createProfile(): Profile {
  const path = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  // A browser that is going down may still write: try for a while.
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    process.off('exit', remove);
  };
  process.on('exit', remove);
  return { path, remove };
}
