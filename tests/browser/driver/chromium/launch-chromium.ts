import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import type { Build, Driver, LaunchOptions, Tab } from '../driver.ts';
import { pageView } from '../page-view.ts';
import { isPopupReady } from '../popup-ready.ts';
import { createProfile } from '../profile.ts';
import { blankTab, whenClosed } from '../tabs.ts';
import { until } from '../until.ts';
import { createAddressBar } from './address-bar.ts';
import { axTreeReader } from './ax-tree.ts';
import { dispatchCommand } from './dispatch-command.ts';
import { dispatchMenu } from './dispatch-menu.ts';
import { goTo } from './go-to.ts';
import { openPrivateWindow } from './open-private.ts';
import { serviceWorker, settled, stopServiceWorker } from './service-worker.ts';
import { isNotChromiumsOwn, type LetGo, type Watch, watchTargets } from './watch-targets.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function argumentsFor(options: LaunchOptions): string[] {
  const { server, lang, dark } = options;
  return [
    ...quiet,
    '--window-size=1280,900',
    // The sandbox refuses to run as root, and may lack its user namespaces in a container.
    ...(options.headful && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
    ...(server ? [`--proxy-server=http://127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(lang ? [`--lang=${lang}`] : []),
    ...(dark ? ['--force-dark-mode'] : []),
    ...(options.forcedColours ? ['--force-high-contrast'] : []),
  ];
}

function start(executablePath: string, options: LaunchOptions, userDataDir: string): Promise<Browser> {
  const { lang } = options;
  return launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: !options.headful,
    defaultViewport: null,
    userDataDir,
    // On Linux the environment decides the language, not the switch.
    env: lang ? { ...process.env, LANGUAGE: lang.replace('-', '_') } : process.env,
    args: argumentsFor(options),
  });
}

function asTab(page: Page): Tab {
  return { ...pageView(page, axTreeReader(page)), page, goto: (url) => goTo(page, url) };
}

async function openPopup(browser: Browser, id: string, tab: Tab) {
  await tab.page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is not installed');
  const before = new Set(browser.targets());
  await tab.page.triggerExtensionAction(extension);
  return openedPopup(browser, id, before);
}

async function openedPopup(browser: Browser, id: string, before: ReadonlySet<Target>) {
  const address = `chrome-extension://${id}/popup.html`;
  const isPopup = (target: Target) => target.url() === address && !before.has(target);
  const target = await until('the popup to open', () => browser.targets().find(isPopup));
  const page = await target.asPage();
  const view = pageView(page, axTreeReader(page));
  await until('the popup to have the keyboard', () => isPopupReady(view));
  return view;
}

/** Starts Chromium as `Driver` says. */
export async function launchChromium(build: Build, options: LaunchOptions): Promise<Driver> {
  const { executablePath, extensionDir } = build;
  const profile = createProfile();
  const watch: Watch = { requests: [], errors: [] };
  let id = '';
  let browser: Browser;
  let letGo: LetGo = async () => {};
  const install = async () => {
    id = await browser.installExtension(extensionDir, { enabledInIncognito: options.inPrivate === true });
    await settled(browser, id);
  };
  const begin = async () => {
    browser = await start(executablePath, options, profile.path);
    if (options.watch !== false) letGo = watchTargets(browser, watch);
    if (id || options.install !== false) await install();
  };
  const open = async (url: string) => {
    const tab = asTab(await blankTab(browser, options.headful === true));
    await tab.goto(url);
    return tab;
  };
  const close = async () => {
    await browser?.close();
    profile.remove();
  };
  const inBackground = async <A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) => {
    const worker = await serviceWorker(browser, id);
    return (await worker.evaluate(run as (...args: unknown[]) => R | Promise<R>, ...args)) as R;
  };
  await begin().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    kind: 'chromium',
    extensionOrigin: () => `chrome-extension://${id}`,
    installExtension: install,
    open,
    async openPrivate(url) {
      const before = new Set(browser.targets());
      await inBackground(openPrivateWindow, url);
      const isNew = (target: Target) =>
        target.type() === 'page' && target.url() === url && !before.has(target);
      const page = await until('the private window', () => browser.targets().find(isNew)?.page());
      return asTab(page);
    },
    async openExtensionPage(path, apart = false) {
      const url = `chrome-extension://${id}/${path}`;
      if (!apart) return open(url);
      const tab = asTab(await browser.newPage({ type: 'window' }));
      await tab.goto(url);
      return tab;
    },
    popup: (tab) => openPopup(browser, id, tab),
    openedPopup: () => openedPopup(browser, id, new Set()),
    chooseFromMenu: async (tab, _x, _y, entry) => {
      await tab.page.bringToFront();
      const selected = await tab.page.evaluate(() => String(getSelection()));
      await inBackground(dispatchMenu, entry, selected);
    },
    shortcut: async (tab, command) => {
      await tab.page.bringToFront();
      await inBackground(dispatchCommand, command);
    },
    addressBar: createAddressBar(inBackground),
    inBackground,
    stopBackground: () => stopServiceWorker(browser, id, letGo),
    requests: async () => {
      const served = options.server?.requests().filter(isNotChromiumsOwn) ?? [];
      return [...new Set([...watch.requests, ...served])];
    },
    errors: async () => [...watch.errors],
    whenClosed: () => whenClosed(browser),
    restart: async () => {
      await browser.close();
      await begin();
    },
    close,
  };
}
