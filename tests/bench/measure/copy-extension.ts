import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** A copy of the built extension, so that another build meanwhile changes nothing. Throws where there is none. */
export function copyExtension(): string {
  if (!existsSync(join(built, 'content-scripts/content.js'))) {
    throw new Error('no built extension: run npm run build first');
  }
  const folder = mkdtempSync(join(tmpdir(), 'on-record-built-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(built, folder, { recursive: true });
  return folder;
}
