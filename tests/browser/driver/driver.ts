import type { Page } from 'puppeteer-core';
import type { AxNode } from './ax-node.ts';
import type { FixtureServer } from './fixture-server.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** The extension's commands that a shortcut gives. */
export type Command =
  | 'next-mark'
  | 'open-desk'
  | 'save-selection'
  | 'previous-mark'
  | 'look-up-selection'
  | 'pause';

/** Our entries of the context menu, as they are called in English. */
export const menuEntries = {
  'look-up-selection': 'Look up the selection',
  'save-selection': 'Save the selection',
} as const;
type MenuEntry = keyof typeof menuEntries;

/** Something one sees and acts on: a tab, or the extension's real popup. Points are CSS px of its viewport. */
export interface View {
  /** Runs a self-contained function in the page's own world; arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** One key with its modifiers: `Enter`, `Shift+Tab`, `Control+a` (names as in KeyboardEvent.key). */
  press(keys: string): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** The accessibility tree, as a screen reader sees it: closed shadow roots and frames are in it. */
  axTree(): Promise<AxNode>;
  close(): Promise<void>;
}

export interface Tab extends View {
  /** Puppeteer's own page, for whatever View does not offer. */
  page: Page;
  /** Resolves once the page has loaded. */
  goto(url: string): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension: the build's own folder where absent. */
  extensionDir?: string;
  /** Install the extension at once (the default), or only when `installExtension` is called. */
  install?: boolean;
  /** Answers for every host: the browser can reach nothing else. The real network where absent. */
  server?: FixtureServer;
  /** The language of browser and extension; English where absent. */
  lang?: 'en' | 'zh-CN';
  dark?: boolean;
  /** The system's own few colours in place of every page's (Windows' high contrast, Firefox's own setting). */
  forcedColours?: boolean;
  /** False: don't listen for errors and requests. Chromium renders nothing ahead in a page that is listened to. */
  watch?: boolean;
  /** The extension is allowed in private windows, too; browsers leave it out of them by themselves. */
  inPrivate?: boolean;
  /** Firefox's preferences beside our own. */
  preferences?: Record<string, unknown>;
  /** A real window instead of a headless one. Its first tab serves the first `open`. */
  headful?: boolean;
}

/** What is started: a browser's program, and the folder of the extension made for it. */
export interface Build {
  executablePath: string;
  extensionDir: string;
}

/** The browser's address bar, behind the extension's keyword. */
export interface AddressBar {
  /** Types a query; gives the rows below it, but for the first, which is what Enter does. */
  type(query: string): Promise<string[]>;
  /** Chooses a row, or presses Enter. */
  enter(row?: number): Promise<void>;
}

/** One browser with the extension in it. */
export interface Driver {
  readonly kind: BrowserKind;
  /** The origin of the extension's own pages, without a slash at the end. Known once it is installed. */
  extensionOrigin(): string;
  /** Installed once more, it is taken for an update: tabs stay open. */
  installExtension(): Promise<void>;
  /** Opens a tab and goes to the address. */
  open(url: string): Promise<Tab>;
  /** Opens a private window on the address; with `inPrivate`, and in Chromium only. */
  openPrivate(url: string): Promise<Tab>;
  /**
   * Opens a page of the extension, such as `popup.html`, in a tab of its own; `apart` in a window, where Chromium
   * does not hold its clocks back while another is in front.
   */
  openExtensionPage(path: string, apart?: boolean): Promise<Tab>;
  /** Brings the tab to the front and opens the extension's real popup over it. */
  popup(tab: Tab): Promise<View>;
  /** Brings the tab to the front and presses a command's shortcut; one without suggested keys is given some first. */
  shortcut(tab: Tab, command: Command): Promise<void>;
  addressBar: AddressBar;
  /**
   * Brings the tab to the front and chooses an entry of ours from the context menu at that point, on text that is
   * selected. In Chromium, whose own menu no test can open, the click alone is played to the background.
   */
  chooseFromMenu(tab: Tab, x: number, y: number, entry: MenuEntry): Promise<void>;
  /** The popup that the extension itself opened over the tab. */
  openedPopup(): Promise<View>;
  /** Runs a function in the extension's background, where `browser` or `chrome` is at hand. */
  inBackground<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Stops the background in whatever it is doing, as the browser does with one that idles. */
  stopBackground(): Promise<void>;
  /** Every address that pages and extension have asked the network for since the start. */
  requests(): Promise<string[]>;
  /** Errors that pages and extension have reported since the start: exceptions, console.error, refusals by policy. */
  errors(): Promise<string[]>;
  /** Resolves when someone has closed the browser. */
  whenClosed(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. Tabs are gone, storage is not. */
  restart(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}
