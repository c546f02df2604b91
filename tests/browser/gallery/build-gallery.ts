import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the gallery into a folder, with plain Vite: no extension, no browser API. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'chrome128' },
  });
}
