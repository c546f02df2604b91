import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The rooms as they are, each file by its path. */
function ourSources(): Map<string, string> {
  const paths = globSync('{entrypoints,components,corpus,storage}/**/*.{ts,tsx}', { cwd: root });
  const code = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => !path.endsWith('.d.ts'));
  return new Map(code.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

describe('the rooms of the project', () => {
  it('import one way only, in no ring, and keep browser and DOM where they belong', () => {
    const sources = ourSources();
    expect(sources.size).toBeGreaterThan(20);
    expect(findFaults(sources)).toEqual([]);
  });

  it('are those of the design', () => {
    expect(readdirSync(root).filter((name) => ['lib', 'utils', 'core', 'src'].includes(name))).toEqual([]);
  });
});

describe('the check itself', () => {
  const wrong: [string, string, string][] = [
    ['a corpus that reads storage', 'corpus/a.ts', "import { x } from '../storage/x.ts';"],
    [
      'a component that imports an entrypoint',
      'components/A.tsx',
      "export { x } from '../entrypoints/popup/x.ts';",
    ],
    [
      'a component that reads storage, by its type alone',
      'components/A.tsx',
      "import type { X } from '../storage/x.ts';",
    ],
    ['storage that imports a component', 'storage/a.ts', "export * from '../components/A.tsx';"],
    ['a late import', 'corpus/a.ts', "export const a = () => import('../storage/x.ts');"],
    ['one entrypoint that imports another', 'entrypoints/popup/a.ts', "import '../content/x.ts';"],
    ['an entrypoint that imports a test', 'entrypoints/popup/a.ts', "import '../../tests/x.ts';"],
    ['an alias', 'corpus/a.ts', "import '@/storage/x.ts';"],
    ['a browser API in a component', 'components/A.tsx', "import browser from 'webextension-polyfill';"],
    ['a browser global in a component', 'components/A.tsx', 'export const a = () => browser.tabs.query({});'],
    ['the DOM in the corpus', 'corpus/a.ts', 'export const a = () => document.title;'],
  ];
  it.each(wrong)('finds %s', (_, path, text) => {
    expect(findFaults(new Map([[path, text]]))).toHaveLength(1);
  });

  it('finds a ring', () => {
    const ring = new Map([
      ['corpus/a.ts', "import './b.ts';"],
      ['corpus/b.ts', "import { c } from './c/c.ts';"],
      ['corpus/c/c.ts', "import type { a } from '../a.ts';"],
    ]);
    expect(findFaults(ring)).toEqual(['in a ring: corpus/a.ts → corpus/b.ts → corpus/c/c.ts → corpus/a.ts']);
  });

  it('lets the right directions pass', () => {
    const right = new Map([
      [
        'entrypoints/popup/a.ts',
        "import '../../components/A.tsx'; import '../../storage/x.ts'; import './b.ts';",
      ],
      [
        'components/A.tsx',
        "import { x } from '../corpus/x.ts'; export const a = (browser: string) => browser.length;",
      ],
      ['storage/x.ts', "import browser from 'webextension-polyfill'; import '../corpus/x.ts';"],
      [
        'corpus/x.ts',
        "import 'minisearch'; export const a = (document: { title: string }) => document.title;",
      ],
    ]);
    expect(findFaults(right)).toEqual([]);
  });
});
