import type { Browser, Tabs } from 'webextension-polyfill';
import { errorMessage } from '../../corpus/error-message.ts';
import type { SelectionRecord } from '../../corpus/pack/passage.ts';
import { createLibrary } from '../../storage/library.ts';
import { localDay } from '../../storage/local-day.ts';
import { collectPageFacts } from '../../storage/page/collect-page-facts.ts';
import type { PageFacts } from '../../storage/page/page-facts.ts';
import { createPending, pendingNotice } from '../../storage/pending.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import { createRecentFolder } from '../../storage/recent-folder.ts';
import { type SavedNoteRequest, savedNoteKey, savedNoteScript } from '../../storage/saved-note.ts';
import { createSettings } from '../../storage/settings.ts';

function selectionOf(frames: readonly PageFacts[]): SelectionRecord | undefined {
  const chosen = frames.filter(({ selection }) => selection);
  const { page, selection } = chosen.find(({ isFocused }) => isFocused) ?? chosen[0] ?? {};
  if (!page || !selection) return undefined;
  const id = `selection-${crypto.randomUUID()}`;
  return { id, text: selection.text, page, fragmentUrl: selection.fragmentUrl, readOn: localDay(Date.now()) };
}

/** Keeps a selection, once: the same words at the same place are the passage that is there. */
async function keep(browser: Browser, selection: SelectionRecord): Promise<SavedNoteRequest> {
  const area = browser.storage.local;
  const library = createLibrary(area, Date.now);
  const { items, folders } = await library.read();
  const there = items.find(
    ({ passage }) =>
      passage.kind === 'selection' &&
      passage.selection.text === selection.text &&
      passage.selection.fragmentUrl === selection.fragmentUrl,
  );
  if (there?.passage.kind === 'selection')
    return {
      state: 'saved',
      selection: there.passage.selection,
      ...(there.folder && { folder: there.folder }),
    };
  const recent = await createRecentFolder(area).get();
  const folder = folders.find(({ id }) => id === recent)?.id;
  try {
    await library.keep({ kind: 'selection', selection }, { from: 'page', folder });
    return { state: 'saved', selection, ...(folder && { folder }) };
  } catch (error) {
    const why = errorMessage(error);
    return { state: 'failed', selection, isFull: error instanceof QuotaExceeded, why };
  }
}

async function answerTo(browser: Browser, selection: SelectionRecord | undefined, isPrivate: boolean) {
  if (!selection) return { state: 'nothing' as const };
  const { savePrivate } = await createSettings(browser.storage.local, Date.now).read();
  return isPrivate && savePrivate === 'ask' ? { state: 'ask' as const, selection } : keep(browser, selection);
}

async function showNote(browser: Browser, tabId: number, request: SavedNoteRequest) {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [savedNoteScript], injectImmediately: true });
  await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    args: [savedNoteKey, request],
    func: (key: string, asked: unknown) =>
      (globalThis as unknown as Record<string, { show(asked: unknown): unknown } | undefined>)[key]?.show(
        asked,
      ),
  });
}

/** Where no script runs, the popup says so. */
async function sayNotHere(browser: Browser) {
  const pending = createPending(browser.storage.session, pendingNotice);
  await pending.put('not-saved-here');
  try {
    await browser.action.openPopup();
  } catch (error) {
    await pending.take();
    throw error;
  }
}

/** Saves what is selected in a tab (in one of its frames, where it is known), and says so in the page's corner. */
export async function saveSelection(browser: Browser, tab: Tabs.Tab, frameId?: number): Promise<void> {
  const { id: tabId, incognito } = tab;
  if (tabId === undefined) return;
  const frames = await collectPageFacts(browser.scripting, tabId, frameId).catch(() => undefined);
  if (!frames) return sayNotHere(browser);
  await showNote(browser, tabId, await answerTo(browser, selectionOf(frames), incognito));
}
