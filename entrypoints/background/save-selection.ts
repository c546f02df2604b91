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
import { createSavesUnderWay } from '../../storage/saves-under-way.ts';
import { createSettings } from '../../storage/settings.ts';

function selectionOf(frames: readonly PageFacts[]): SelectionRecord | undefined {
  const chosen = frames.filter(({ selection }) => selection);
  const { page, selection } = chosen.find(({ isFocused }) => isFocused) ?? chosen[0] ?? {};
  if (!page || !selection) return undefined;
  const id = `selection-${crypto.randomUUID()}`;
  return { id, text: selection.text, page, fragmentUrl: selection.fragmentUrl, readOn: localDay(Date.now()) };
}

/** Whether it is in a field that something is selected, or nowhere. */
const whyNothing = (frames: readonly PageFacts[]) =>
  frames.some(({ isFocused, isInField }) => isFocused && isInField) ? 'field' : 'nothing';

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

let before: Promise<unknown> = Promise.resolve();

/** One after the other: of two at once, the second finds what the first has kept. */
function keepInTurn(browser: Browser, selection: SelectionRecord): Promise<SavedNoteRequest> {
  const kept = before.then(() => keep(browser, selection));
  before = kept.catch(() => undefined);
  return kept;
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

/** This background, which the browser may stop at any time. */
const life = crypto.randomUUID();
const savesUnderWay = ({ storage }: Browser) => createSavesUnderWay(storage.session, life);
/** What can't be noted is saved all the same. */
const notNoted = (error: unknown) => console.warn('On Record could not note what it is saving:', error);

async function asksFirst(browser: Browser, { incognito }: Tabs.Tab): Promise<boolean> {
  return incognito && (await createSettings(browser.storage.local, Date.now).read()).savePrivate === 'ask';
}

/** Saves what is selected in a tab (in one of its frames, where it is known), and says so in the page's corner. */
export async function saveSelection(browser: Browser, tab: Tabs.Tab, frameId?: number): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  const underWay = savesUnderWay(browser);
  const id = crypto.randomUUID();
  // At once, not one after the other: the page is not to change meanwhile.
  const collecting = collectPageFacts(browser.scripting, tabId, frameId).catch(() => undefined);
  await underWay.note(id, { tabId }).catch(notNoted);
  try {
    const frames = await collecting;
    if (!frames) return await sayNotHere(browser);
    const selection = selectionOf(frames);
    if (!selection) return await showNote(browser, tabId, { state: whyNothing(frames) });
    if (await asksFirst(browser, tab)) return await showNote(browser, tabId, { state: 'ask', selection });
    await underWay.note(id, { tabId, selection }).catch(notNoted);
    await showNote(browser, tabId, await keepInTurn(browser, selection));
  } finally {
    await underWay.end(id);
  }
}

/** Ends what a background was saving when it was stopped; where it did not know yet what, the reader is told. */
export async function endSaves(browser: Browser): Promise<void> {
  const left = await savesUnderWay(browser).takeLeft();
  const shown = left.map(async ({ tabId, selection }) => {
    const request = selection && (await keepInTurn(browser, selection));
    await showNote(browser, tabId, request ?? { state: 'interrupted' });
  });
  await Promise.all(shown);
}
