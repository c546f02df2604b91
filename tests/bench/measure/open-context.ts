import { createBenchBrowsers } from './bench-browsers.ts';
import type { BenchContext } from './bench-context.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { bundleScript } from './bundle-script.ts';
import { type Contender, contenders, sourceOf } from './contenders.ts';
import { copyExtension } from './copy-extension.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { launchBench } from './launch-bench.ts';

async function bundleAll(): Promise<Map<Contender, string>> {
  const bundles = new Map<Contender, string>();
  for (const name of Object.keys(contenders) as Contender[]) {
    bundles.set(name, await bundleScript(sourceOf(name)));
  }
  return bundles;
}

export interface OpenContext {
  context: BenchContext;
  server: BenchServer;
  close(): Promise<void>;
}

/** Serves, bundles and launches all that the rows need. Throws where the extension is not built. */
export async function openContext(quick: boolean): Promise<OpenContext> {
  const extensionDir = copyExtension();
  const [server, bundles] = [await startBenchServer(), await bundleAll()];
  const extensions = { plain: undefined, extended: extensionDir, empty: writeEmptyExtension() };
  const { inBrowser, close: closeBrowsers } = createBenchBrowsers((kind) =>
    launchBench(server.port, { extensionDir: extensions[kind] }),
  );
  const context: BenchContext = {
    ...{ inBrowser, extensionDir, quick },
    rounds: quick ? 3 : 7,
    urlOf: server.urlOf,
    lexicon: server.lexicon,
    script: (contender) => bundles.get(contender) ?? '',
    say: (line) => process.stderr.write(`${line}\n`),
  };
  async function close() {
    await closeBrowsers();
    await server.close();
  }
  return { context, server, close };
}
