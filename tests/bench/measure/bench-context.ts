import type { Browser } from 'puppeteer-core';
import type { PageName } from '../pages/bench-pages.ts';
import type { Contender } from './contenders.ts';

/** Without any extension; with the built one; with one whose content script is empty: what any costs. */
export type BrowserKind = 'plain' | 'extended' | 'empty';

/** What every row of the bench is given. */
export interface BenchContext {
  /** Measures something in a browser; once more, in a new one, if the browser dies of it. */
  inBrowser<T>(kind: BrowserKind, measure: (browser: Browser) => Promise<T>): Promise<T>;
  urlOf(page: PageName): string;
  /** The bundled script. */
  script(contender: Contender): string;
  /** The compiled lexicon of the first so many terms. */
  lexicon(terms: number): Uint8Array;
  /** The folder of the built extension. */
  extensionDir: string;
  /** How often each thing is measured. */
  rounds: number;
  quick: boolean;
  say(line: string): void;
}
