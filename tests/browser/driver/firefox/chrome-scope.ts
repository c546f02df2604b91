import type { Browser } from 'puppeteer-core';
import { bidiOf, evaluateIn } from './bidi.ts';

/** Runs a self-contained function in the browser's own window, with its privileges. */
export type ChromeScope = <A extends unknown[], R>(
  run: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

interface ContextTree {
  contexts: { context: string; url: string }[];
}

/** Needs Firefox started with `-remote-allow-system-access`. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const bidi = bidiOf(browser);
  const { contexts } = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as ContextTree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  return (run, ...args) => evaluateIn(bidi, window.context, run, args);
}

/** The little of Firefox's internals that the driver touches; all of it stands in the chrome scope only. */
export interface XulBrowser {
  permanentKey?: object;
  currentURI: { spec: string };
  browsingContext: object;
  webProgress: { isLoadingDocument: boolean };
  messageManager: { sendAsyncMessage(name: string, data: object): void };
  focus(): void;
  getBoundingClientRect(): DOMRect;
}

interface ExtensionInternals {
  views: Set<{ viewType: string; xulBrowser: XulBrowser }>;
  wakeupBackground?: () => Promise<void>;
  terminateBackground?: (options: { disableResetIdleForTest: boolean }) => Promise<void>;
}

export interface ExtensionParentModule {
  ExtensionParent: {
    GlobalManager: { getExtension(id: string): ExtensionInternals };
    apiManager: {
      global: {
        browserActionFor(extension: ExtensionInternals): {
          openPopup(window: Window, force: boolean): Promise<void>;
        };
      };
    };
  };
}

export interface NavigableModule {
  NavigableManager: {
    getIdForBrowser(browser: XulBrowser): string;
    getBrowsingContextById(id: string): { top: { embedderElement: XulBrowser } } | null;
  };
}
