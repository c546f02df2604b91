import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

/** What a built script or page loads at once: static imports and script elements, through and through. */
function loadedBy(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const found = file.endsWith('.html')
    ? text.matchAll(/<script[^>]*src="\/?([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="\/?([^"]+)"/g)
    : text.matchAll(/\b(?:import|from)\s*"(?:\.\/|\/chunks\/)([^"]+\.js)"/g);
  for (const [, script, preloaded] of found) {
    const named = script ?? preloaded ?? '';
    const path = named.includes('/') ? named : `chunks/${named}`;
    if (existsSync(join(folder, path))) loadedBy(folder, path, seen);
  }
  return seen;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('what %s loads of citing', (build) => {
  const folder = join(output, build);
  const processor = readdirSync(join(folder, 'chunks')).filter((file) => file.startsWith('citeproc'));

  test('the processor is one file of its own, which the desk asks for only when needed', () => {
    expect(processor).toHaveLength(1);
    const desk = [...loadedBy(folder, 'desk.html')];
    expect(desk).not.toContain(`chunks/${processor[0]}`);
    expect(desk.some((file) => readFileSync(join(folder, file), 'utf8').includes(processor[0] ?? '?'))).toBe(
      true,
    );
  });

  test.each(['popup.html', 'options.html', 'card.js', 'content-scripts/content.js', 'background.js'])(
    '%s knows nothing of it',
    (file) => {
      for (const loaded of loadedBy(folder, file)) {
        expect(readFileSync(join(folder, loaded), 'utf8')).not.toMatch(/citeproc|citation\/styles/);
      }
    },
  );

  test('styles and locales are files, and the processor’s source goes along', () => {
    for (const file of [
      'styles/apa',
      'styles/mla',
      'styles/chicago-notes',
      'styles/chicago-author-date',
      'locales/en-US',
      'locales/zh-CN',
    ]) {
      expect(existsSync(join(folder, `citation/${file}.json`))).toBe(true);
    }
    expect(readdirSync(join(folder, 'third-party'))).toEqual([
      expect.stringMatching(/^citeproc-[\d.]+\.js$/),
    ]);
  });

  test('nothing in it needs what the policy of our pages forbids', () => {
    const text = readFileSync(join(folder, `chunks/${processor[0]}`), 'utf8');
    expect(text).not.toMatch(/\beval\(|new Function\(|\bFunction\(["']|WebAssembly/);
  });
});
