import { describe, expect, test } from 'vitest';
import type { Passage, SelectionRecord } from '../../../corpus/pack/passage.ts';
import type { Area } from '../../../storage/area.ts';
import { createLibrary } from '../../../storage/library.ts';
import { QuotaExceeded } from '../../../storage/quota-exceeded.ts';
import { joinChanges } from '../../../storage/write-keys.ts';
import { createMemoryArea } from './memory-area.ts';
import { quotation } from './quotation.ts';

const quoted = (id: string, text?: string): Passage => ({
  kind: 'quotation',
  quotation: quotation(id, text),
});
const selectionId = 'selection-00000000-0000-4000-8000-000000000001';
const selected = (more: Partial<SelectionRecord> = {}): Passage => ({
  kind: 'selection',
  selection: {
    id: selectionId,
    text: 'Printed words.',
    page: { title: 'A page', url: 'http://news.example/a', site: 'news.example' },
    fragmentUrl: 'http://news.example/a#:~:text=Printed%20words.',
    readOn: '2026-11-21',
    ...more,
  },
});

/** A clock that goes on by a millisecond at each look. */
const ticking = () => {
  let time = 0;
  return () => ++time;
};
const libraryOver = (area: Area = createMemoryArea()) => createLibrary(area, ticking());
const ids = async (library: ReturnType<typeof createLibrary>) =>
  (await library.read()).items.map(({ id }) => id);

describe('what is kept', () => {
  test('is listed last saved first, quotations and selections in one list', async () => {
    const library = libraryOver();
    for (const passage of [quoted('one'), selected(), quoted('two')]) await library.keep(passage);
    expect(await ids(library)).toEqual(['two', selectionId, 'one']);
  });

  test('keeps the wording and the origin it was first kept with', async () => {
    const library = libraryOver();
    await library.keep(quoted('one', 'As first printed.'), { from: 'card' });
    await library.keep(quoted('one', 'As corrected since.'), { from: 'popup' });
    const [item] = (await library.read()).items;
    expect(item).toMatchObject({ from: 'card', passage: { quotation: { text: 'As first printed.' } } });
  });

  test('is read as an earlier version has stored it', async () => {
    const old = { format: 1, savedAt: 5, quotation: quotation('one') };
    const library = libraryOver(createMemoryArea({ 'saved:one': old }));
    const { items, unreadable } = await library.read();
    expect(unreadable).toEqual([]);
    expect(items).toEqual([{ id: 'one', savedAt: 5, passage: quoted('one') }]);
  });

  test('carries a note, a folder and the name of who said it; and lets go of each', async () => {
    const library = libraryOver();
    await library.keep(selected());
    const { folder } = await library.addFolder(' Sovereignty piece ');
    await library.setNote(selectionId, 'Check this.');
    await library.move([selectionId], folder.id);
    await library.nameSpeaker(selectionId, 'Liu Zhengrong');
    expect((await library.read()).items).toMatchObject([
      { note: 'Check this.', folder: folder.id, passage: { selection: { speaker: 'Liu Zhengrong' } } },
    ]);
    await library.setNote(selectionId, ' ');
    await library.move([selectionId], undefined);
    await library.nameSpeaker(selectionId, undefined);
    const [item] = (await library.read()).items;
    expect([item?.note, item?.folder, item?.passage]).toEqual([undefined, undefined, selected()]);
  });

  test('stays when its folder goes, and is back in it when that is undone', async () => {
    const library = libraryOver();
    const { folder } = await library.addFolder('Drafts');
    await library.keep(quoted('one'), { folder: folder.id });
    const change = await library.removeFolder(folder.id);
    expect(await library.read()).toMatchObject({ items: [{ id: 'one', folder: undefined }], folders: [] });
    await library.undo(change);
    expect(await library.read()).toMatchObject({ items: [{ folder: folder.id }], folders: [folder] });
  });

  test('goes into a new folder, and both are undone as one', async () => {
    const area = createMemoryArea();
    const library = libraryOver(area);
    await library.keep(quoted('one'));
    const was = area.dump();
    const { folder, change } = await library.addFolder('Drafts');
    const moved = joinChanges(change, await library.move(['one'], folder.id));
    expect((await library.read()).items).toMatchObject([{ folder: folder.id }]);
    await library.undo(moved);
    expect(area.dump()).toEqual(was);
  });

  test('is undone as one, however often it was written', async () => {
    const area = createMemoryArea();
    const library = libraryOver(area);
    await library.keep(quoted('one'));
    const was = area.dump();
    const first = await library.setNote('one', 'Com');
    const both = joinChanges(first, await library.setNote('one', 'Compare.'));
    await library.undo(both);
    expect(area.dump()).toEqual(was);
    const third = await library.setNote('one', 'Compare.');
    await library.undo(joinChanges(third, await library.setNote('one', '')));
    expect(area.dump()).toEqual(was);
  });

  test('takes a note in the very turn in which its page goes', async () => {
    const area = createMemoryArea();
    const told: unknown[] = [];
    const tell = (what: unknown) => {
      told.push(what);
      return Promise.resolve();
    };
    const library = libraryOver({ ...area, set: tell, remove: tell });
    void library.setNoteAtOnce('one', 'Half a wo');
    void library.setNoteAtOnce('one', '');
    expect(told).toEqual([{ 'note:one': { format: 1, text: 'Half a wo' } }, 'note:one']);
  });

  test('is not written on once it is gone', async () => {
    const area = createMemoryArea();
    const library = libraryOver(area);
    await library.keep(quoted('one'));
    await library.remove(['one']);
    await library.setNote('one', 'Too late.');
    await library.move(['one'], 'folder-x');
    expect(area.dump()).toEqual({});
  });

  test('comes back as it was, but for what somebody has changed since', async () => {
    const library = libraryOver();
    await library.keep(quoted('one'));
    const mine = await library.setNote('one', 'Mine.');
    await library.setNote('one', 'Theirs.');
    await library.undo(mine);
    expect((await library.read()).items[0]?.note).toBe('Theirs.');
  });

  test.each([
    ['a half-written item', { format: 1, savedAt: 3 }, 'damaged'],
    ['something else altogether', 'oops', 'damaged'],
    ['an item under the name of another', { format: 1, savedAt: 3, quotation: quotation('two') }, 'damaged'],
    ['an item with a day that no calendar has', impossibleDay(), 'damaged'],
    ['an item of a later version', { format: 2, clip: {} }, 'newer'],
  ])('%s is reported, kept, and set aside when its place is needed', async (_what, raw, reason) => {
    const area = createMemoryArea({ 'saved:one': raw });
    const library = createLibrary(area, () => 7);
    expect((await library.read()).unreadable).toEqual([{ key: 'saved:one', reason, raw }]);
    await library.remove(['one']);
    expect(area.dump()).toEqual({ 'saved:one': raw });
    await library.keep(quoted('one'));
    expect(area.dump()['aside:saved:one:7']).toEqual(raw);
    expect((await library.read()).unreadable).toEqual([{ key: 'aside:saved:one:7', reason, raw }]);
    expect(await ids(library)).toEqual(['one']);
  });

  test.each(['QUOTA_BYTES quota exceeded', 'IO error: 3: FILE_ERROR_NO_SPACE'])(
    'says that the storage is full where the browser says “%s”, and leaves what was there',
    async (message) => {
      const area = createMemoryArea();
      await libraryOver(area).keep(quoted('one'));
      const before = area.dump();
      const full = createLibrary({ ...area, set: () => Promise.reject(new Error(message)) }, () => 9);
      await expect(full.keep(quoted('two'))).rejects.toThrow(QuotaExceeded);
      await expect(full.setNote('one', 'A note.')).rejects.toMatchObject({ code: 'QuotaExceeded' });
      expect(area.dump()).toEqual(before);
    },
  );
});

function impossibleDay() {
  const one = quotation('one');
  return { format: 1, savedAt: 3, quotation: { ...one, said: { date: '2014-02-30', basis: 'stated' } } };
}
