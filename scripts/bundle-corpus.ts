import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compilePack } from '../corpus/compiler/compile-pack.ts';
import { readPackFolder } from '../corpus/compiler/read-pack-folder.ts';
import { compileLexicon } from '../corpus/lexicon/compile-lexicon.ts';
import type { Pack } from '../corpus/pack/schema.ts';
import { buildIndex } from '../corpus/search/build-index.ts';

const folder = fileURLToPath(new URL('../corpus/cyberspace-governance', import.meta.url));
const lexiconId = 'virtual:lexicon';

/** Compiles the bundled pack; throws an Error that lists every fault as `file:line: what, and what to do`. */
export function compileBundledPack(): Pack {
  const { pack, faults } = compilePack(readPackFolder(folder));
  if (!pack) {
    throw new Error(
      `The corpus has faults:\n${faults.map((f) => `${f.file}:${f.line}: ${f.message}`).join('\n')}`,
    );
  }
  return pack;
}

/** The files that extension pages and the background load: the pack and its search index. */
export function corpusAssets(): { relativeDest: string; contents: string }[] {
  const pack = compileBundledPack();
  return [
    { relativeDest: 'corpus/pack.json', contents: JSON.stringify(pack) },
    { relativeDest: 'corpus/search-index.json', contents: buildIndex(pack) },
  ];
}

/** Gives the content script its lexicon, ready-made, as a base64 string: `import lexicon from 'virtual:lexicon'`. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'on-record-lexicon',
    resolveId: (id) => (id === lexiconId ? `\0${lexiconId}` : null),
    load(id) {
      if (id !== `\0${lexiconId}`) return null;
      const bytes = compileLexicon(compileBundledPack().terms);
      return `export default ${JSON.stringify(Buffer.from(bytes).toString('base64'))}`;
    },
  };
}
