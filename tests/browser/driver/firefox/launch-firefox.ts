import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import {
  type Build,
  type Command,
  type Driver,
  type LaunchOptions,
  menuEntries,
  type Tab,
  type View,
} from '../driver.ts';
import { pageView } from '../page-view.ts';
import { isPopupReady } from '../popup-ready.ts';
import { createProfile } from '../profile.ts';
import { blankTab, whenClosed } from '../tabs.ts';
import { until } from '../until.ts';
import { createAddressBar } from './address-bar.ts';
import { axTreeReader } from './ax-tree.ts';
import { bidiOf, evaluateIn } from './bidi.ts';
import { chooseFromMenuInChrome } from './choose-from-menu.ts';
import { type ChromeScope, chromeScope } from './chrome-scope.ts';
import {
  backgroundContext,
  focusPopup,
  openedPopupContext,
  openPopupContext,
  stopBackground,
} from './extension-view.ts';
import { errorsSeen, observe, requestsSeen } from './observe.ts';
import { popupView } from './popup-view.ts';
import { pressShortcutInChrome } from './press-shortcut.ts';

/** With Alt and Shift: as the manifest suggests them, the rest as a reader may assign them. */
const suggested = { 'next-mark': 'J', 'open-desk': 'D', 'save-selection': 'K' };
const assigned = { 'previous-mark': 'P', 'look-up-selection': 'L', pause: 'U' };
const shortcuts: Record<Command, string> = { ...suggested, ...assigned };

const uuid = '0a2c0d00-5ee1-4bad-9c0d-e0f0a1b2c3d4';

function proxyPreferences(port: number | undefined): Record<string, unknown> {
  if (port === undefined) return {};
  const [http, ssl] = ['http', 'ssl'].map((kind) => ({
    [`network.proxy.${kind}`]: '127.0.0.1',
    [`network.proxy.${kind}_port`]: port,
  }));
  return { 'network.proxy.type': 1, ...http, ...ssl, 'network.proxy.allow_hijacking_localhost': true };
}

function preferences(addonId: string, options: LaunchOptions): Record<string, unknown> {
  return {
    ...proxyPreferences(options.server?.port),
    // A known address for the extension's pages, and storage that outlives a temporary installation.
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // What an extension asks of the user is granted: nobody is there to answer.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    ...(options.forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
    ...(options.dark
      ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 }
      : {}),
    ...options.preferences,
    ...(options.lang ? { 'intl.accept_languages': options.lang } : {}),
  };
}

interface Commands {
  browser: { commands: { update(change: { name: string; shortcut: string }): Promise<void> } };
}

/** Runs in the background: gives a command its keys, as the reader may. */
const assignKeys = (name: string, shortcut: string) =>
  (globalThis as unknown as Commands).browser.commands.update({ name, shortcut });

function addonIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir}/manifest.json has no gecko id`);
  return id;
}

/** A frame's id is that of its browsing context; Puppeteer keeps it to itself. */
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

function asTab(page: Page, browser: Browser, chrome: ChromeScope): Tab {
  const goto = async (url: string) => {
    if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
    // The load event of an extension's page never reaches BiDi.
    await bidiOf(browser)('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
    const loaded = () => page.evaluate((u) => location.href === u && document.readyState === 'complete', url);
    await until(`${url} to load`, loaded);
  };
  return { ...pageView(page, axTreeReader(chrome, contextOf(page))), page, goto };
}

/** Starts Firefox as `Driver` says. */
export async function launchFirefox(build: Build, options: LaunchOptions): Promise<Driver> {
  const { executablePath, extensionDir } = build;
  const profile = createProfile();
  const addonId = addonIdOf(extensionDir);
  const origin = `moz-extension://${uuid}`;
  let installed = options.install !== false;
  let browser: Browser;
  let chrome: ChromeScope;
  /** The popup opened last. A test that failed may have left it open, and there is but one at a time. */
  let opened: View | undefined;
  const begin = async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: !options.headful,
      defaultViewport: null,
      userDataDir: profile.path,
      args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: preferences(addonId, options),
    });
    chrome = await chromeScope(browser);
    await observe(chrome, options.lang);
    if (installed) await browser.installExtension(extensionDir);
  };
  const open = async (url: string) => {
    const tab = asTab(await blankTab(browser, options.headful === true), browser, chrome);
    await tab.goto(url);
    return tab;
  };
  const inBackground: Driver['inBackground'] = async (run, ...args) =>
    evaluateIn(bidiOf(browser), await backgroundContext(chrome, addonId), run, args);
  const close = async () => {
    await browser?.close();
    profile.remove();
  };
  const viewOf = (context: string) => popupView(bidiOf(browser), chrome, context);
  const isReady = async (context: string) => {
    if (await isPopupReady(viewOf(context))) return true;
    await focusPopup(chrome, addonId);
    return false;
  };
  await begin().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    kind: 'firefox',
    extensionOrigin: () => origin,
    installExtension: async () => {
      await browser.installExtension(extensionDir);
      installed = true;
    },
    open,
    openPrivate: () =>
      Promise.reject(new Error('the driver can’t let an extension into Firefox’s private windows')),
    openExtensionPage: (path) => open(`${origin}/${path}`),
    popup: async (tab) => {
      await opened?.close().catch(() => undefined);
      await tab.page.bringToFront();
      opened = viewOf(await openPopupContext(chrome, addonId, isReady));
      return opened;
    },
    openedPopup: async () => {
      opened = viewOf(await openedPopupContext(chrome, addonId, isReady));
      return opened;
    },
    chooseFromMenu: async (tab, x, y, entry) => {
      await tab.page.bringToFront();
      await tab.page.mouse.click(x, y, { button: 'right' });
      await until('the context menu', () => chrome(chooseFromMenuInChrome, menuEntries[entry]));
    },
    shortcut: async (tab, command) => {
      await tab.page.bringToFront();
      if (command in assigned) await inBackground(assignKeys, command, `Alt+Shift+${shortcuts[command]}`);
      await chrome(pressShortcutInChrome, shortcuts[command]);
    },
    // A restart makes another window.
    addressBar: createAddressBar((run, ...args) => chrome(run, ...args)),
    inBackground,
    stopBackground: () => stopBackground(chrome, addonId),
    requests: () => chrome(requestsSeen),
    errors: () => chrome(errorsSeen, origin),
    whenClosed: () => whenClosed(browser),
    restart: async () => {
      await browser.close();
      await begin();
    },
    close,
  };
}
