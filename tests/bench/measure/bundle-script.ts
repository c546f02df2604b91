import { build, type Rollup } from 'vite';

/** Bundles one script for a page as the extension's build does: minified, for one browser, one function. */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      target: 'chrome128',
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((part): part is Rollup.OutputChunk => part.type === 'chunk');
  if (!chunk) throw new Error(`nothing was built of ${entry}`);
  return chunk.code;
}
