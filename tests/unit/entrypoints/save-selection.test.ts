import { expect, test } from 'vitest';
import type { Browser, Tabs } from 'webextension-polyfill';
import { saveSelection } from '../../../entrypoints/background/save-selection.ts';
import type { PageFacts } from '../../../storage/page/page-facts.ts';
import type { SavedNoteRequest } from '../../../storage/saved-note.ts';
import { createMemoryArea } from '../storage/memory-area.ts';

const facts: PageFacts = {
  isFocused: true,
  page: { title: 'A page', url: 'https://news.example/a', site: 'news.example' },
  selection: { text: 'Words on a page.', fragmentUrl: 'https://news.example/a#:~:text=Words' },
};

/** Saves what is selected in a tab; gives what was stored and what the page's note was told. */
async function save(incognito: boolean, stored: Record<string, unknown> = {}) {
  const area = createMemoryArea(stored);
  const told: SavedNoteRequest[] = [];
  const scripting = {
    executeScript: ({ args }: { args?: [string, SavedNoteRequest] }) => {
      if (args) told.push(args[1]);
      return Promise.resolve([{ frameId: 0, result: facts }]);
    },
  };
  const browser = { scripting, storage: { local: area, session: createMemoryArea() } };
  await saveSelection(browser as unknown as Browser, { id: 1, incognito } as Tabs.Tab);
  const kept = Object.keys(area.dump()).filter((key) => key.startsWith('selection:'));
  return { kept: kept.length, note: told.at(-1)?.state };
}

test('what is selected is kept, and the page says so', async () => {
  expect(await save(false)).toEqual({ kept: 1, note: 'saved' });
});

test('from a private window nothing is kept until the reader says so', async () => {
  expect(await save(true)).toEqual({ kept: 0, note: 'ask' });
  const always = { 'setting:savePrivate': { format: 1, value: 'always' } };
  expect(await save(true, always)).toEqual({ kept: 1, note: 'saved' });
});

test('a setting that can’t be read asks, too', async () => {
  expect(await save(true, { 'setting:savePrivate': 'always' })).toEqual({ kept: 0, note: 'ask' });
});
