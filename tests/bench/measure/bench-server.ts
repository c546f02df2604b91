import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { compileLexicon } from '../../../corpus/lexicon/compile-lexicon.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { type FixtureServer, startFixtureServer } from '../../browser/driver/fixture-server.ts';
import { createBenchText, type PageName, pageNames } from '../pages/bench-pages.ts';
import { toTerms } from '../text/make-terms.ts';

export const termCounts = [100, 1_000, 10_000, 50_000] as const;

/** With these a page on localhost may read the clock to 5 µs. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const marksFile = new URL('../../../components/styles/marks.css', import.meta.url);
const origin = 'http://localhost';

export interface BenchServer extends Pick<FixtureServer, 'port' | 'close'> {
  urlOf(page: PageName): string;
  lexicon(terms: number): Uint8Array;
  /** Bytes of markup. */
  size(page: PageName): number;
}

/** The forms that the built extension marks on any page. */
function bundledForms(): string[] {
  const always = compileBundledPack().terms.filter(({ mark }) => mark === 'always');
  return always.flatMap(({ forms }) => forms.filter(({ context }) => !context).map(({ text }) => text));
}

/** Serves the pages, the terms and the compiled lexicons. */
export async function startBenchServer(): Promise<BenchServer> {
  const server = await startFixtureServer(tmpdir());
  const { phrases, html } = createBenchText(bundledForms(), readFileSync(marksFile, 'utf8'));
  const sizes = new Map<PageName, number>();
  for (const name of pageNames) {
    const text = html(name);
    sizes.set(name, Buffer.byteLength(text));
    server.page(`${origin}/page/${name}`, text, isolated);
  }
  const lexicons = new Map<number, Uint8Array>();
  for (const count of termCounts) {
    const lexicon = compileLexicon(toTerms(phrases.slice(0, count)));
    lexicons.set(count, lexicon);
    server.page(`${origin}/lexicon/${count}`, Buffer.from(lexicon).toString('base64'));
    server.page(`${origin}/phrases/${count}`, JSON.stringify(phrases.slice(0, count)));
  }
  for (let index = 0; index < 9; index++) {
    server.page(`${origin}/frame/${index}`, html('feed'), isolated);
  }
  return {
    port: server.port,
    close: server.close,
    urlOf: (page) => `${origin}/page/${page}`,
    lexicon: (terms) => lexicons.get(terms) ?? new Uint8Array(),
    size: (page) => sizes.get(page) ?? 0,
  };
}
