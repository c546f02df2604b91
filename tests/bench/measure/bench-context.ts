import type { Browser } from 'puppeteer-core';
import type { PageName } from '../pages/bench-pages.ts';
import type { Contender } from './contenders.ts';

/** What every row of the bench is given. */
export interface BenchContext {
  /** Without the extension. */
  plain: Browser;
  /** With the built extension. */
  extended: Browser;
  /** With an extension whose content script is empty: what any extension costs. */
  empty: Browser;
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
