import { until } from '../until.ts';
import type { ChromeScope, ExtensionParentModule, NavigableModule } from './chrome-scope.ts';

declare const ChromeUtils: { importESModule<T>(url: string): T };

/**
 * Runs in the chrome scope: finds the extension's view of that type and makes its browser known to BiDi,
 * which by itself looks for contexts in tabs only. Gives the id of its context.
 */
function adoptInChrome(addonId: string, viewType: string): string | undefined {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { NavigableManager: manager } = ChromeUtils.importESModule<NavigableModule>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { views } = ExtensionParent.GlobalManager.getExtension(addonId);
  const browser = [...views].find((view) => view.viewType === viewType)?.xulBrowser;
  // What is asked of a document that is about to go never gets an answer.
  if (!browser?.currentURI.spec.startsWith('moz-extension:') || browser.webProgress.isLoadingDocument) return;
  browser.permanentKey ??= {};
  const id = manager.getIdForBrowser(browser);
  if (manager.getBrowsingContextById(id)) return id;
  const others = manager.getBrowsingContextById.bind(manager);
  manager.getBrowsingContextById = (wanted) =>
    wanted === id ? (browser.browsingContext as ReturnType<typeof others>) : others(wanted);
  return id;
}

async function openPopupInChrome(addonId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(addonId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}

/** Runs in the chrome scope: what Firefox itself does when it has placed a popup, but headless at times too early. */
function grabFocusInChrome(addonId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { views } = ExtensionParent.GlobalManager.getExtension(addonId);
  const browser = [...views].find((view) => view.viewType === 'popup')?.xulBrowser;
  browser?.focus();
  browser?.messageManager.sendAsyncMessage('Extension:GrabFocus', {});
}

async function stopInChrome(addonId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(addonId);
  await extension.terminateBackground?.({ disableResetIdleForTest: true });
}

/** Stops the background's page in whatever it is doing. The next event starts it again. */
export const stopBackground = (chrome: ChromeScope, addonId: string): Promise<void> =>
  chrome(stopInChrome, addonId);

async function wakeInChrome(addonId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  await ExtensionParent.GlobalManager.getExtension(addonId).wakeupBackground?.();
}

/**
 * Opens the real popup over the selected tab; gives the id of its browsing context once that is ready.
 * Until a popup is placed, Firefox may move it from one browser element to another, and so to another id.
 */
export async function openPopupContext(
  chrome: ChromeScope,
  addonId: string,
  isReady: (context: string) => Promise<boolean>,
): Promise<string> {
  // Firefox refuses while an earlier one is still closing.
  await until('the popup to be let open', () => chrome(openPopupInChrome, addonId).then(() => true));
  return openedPopupContext(chrome, addonId, isReady);
}

/** The same for a popup that the extension itself opened. */
export function openedPopupContext(
  chrome: ChromeScope,
  addonId: string,
  isReady: (context: string) => Promise<boolean>,
): Promise<string> {
  return until('the popup to open and have the keyboard', async () => {
    const context = await chrome(adoptInChrome, addonId, 'popup');
    return context && (await isReady(context)) ? context : undefined;
  });
}

/** Gives the open popup the keyboard, as a click on the toolbar's button would. */
export function focusPopup(chrome: ChromeScope, addonId: string): Promise<void> {
  return chrome(grabFocusInChrome, addonId);
}

/** The id of the background page's browsing context; wakes it where it sleeps. */
export async function backgroundContext(chrome: ChromeScope, addonId: string): Promise<string> {
  await chrome(wakeInChrome, addonId);
  return until('the background to run', () => chrome(adoptInChrome, addonId, 'background'));
}
