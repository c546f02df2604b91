import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_start',
      js: ['content.js'],
    },
  ],
};

/** An extension that only runs an empty script in every frame; its folder is gone when the process ends. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-empty-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), '0;');
  return folder;
}
