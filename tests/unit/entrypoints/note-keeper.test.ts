import { beforeEach, expect, it } from 'vitest';
import { createNoteKeeper, PassageGone } from '../../../entrypoints/desk/note-keeper.ts';
import { withoutGone } from '../../../entrypoints/desk/without-gone.ts';
import { createLibrary } from '../../../storage/library.ts';
import { createMemoryArea } from '../storage/memory-area.ts';
import { quotation } from '../storage/quotation.ts';

let library: ReturnType<typeof createLibrary>;
let notes: ReturnType<typeof createNoteKeeper>;
beforeEach(async () => {
  library = createLibrary(createMemoryArea(), () => 1);
  notes = createNoteKeeper(library);
  await library.keep({ kind: 'quotation', quotation: quotation('one') });
  await library.setNote('one', 'Before.');
});
const note = async () => (await library.read()).items[0]?.note;

it('keeps what is typed so far, and undoes all of it in one step', async () => {
  await notes.draft('one', 'Af');
  expect(await note()).toBe('Af');
  void notes.draft('one', 'Afte');
  const change = await notes.finish('one', 'After.');
  expect(await note()).toBe('After.');
  await library.undo(change);
  expect(await note()).toBe('Before.');
});

it('has nothing to undo where the note is in the end as it was', async () => {
  await notes.draft('one', 'Before. And');
  expect(await notes.finish('one', 'Before.')).toEqual({ before: {}, after: {} });
});

it('reverts to the note before, and brings back what was typed when that is undone', async () => {
  await notes.draft('one', 'A long');
  const change = await notes.revert('one', 'A long note.', 'Before.');
  expect(await note()).toBe('Before.');
  await library.undo(change);
  expect(await note()).toBe('A long note.');
});

it('says that the passage is gone rather than that its note was kept', async () => {
  await library.remove(['one']);
  await expect(notes.draft('one', 'Too')).rejects.toThrow(PassageGone);
  await expect(notes.finish('one', 'Too late.')).rejects.toThrow(PassageGone);
});

it('tells the words of what was written on a passage that is gone since, instead of offering Undo', () => {
  const passage = { kind: 'quotation' as const, quotation: quotation('one') };
  const done = { kind: 'noted' as const, item: { id: 'one', savedAt: 1, passage }, note: 'My words.' };
  const changed = { done, trouble: undefined };
  expect(withoutGone(changed, [{ id: 'one' }])).toBe(changed);
  expect(withoutGone(changed, [])).toEqual({
    done: undefined,
    trouble: { what: 'gone', why: '', words: 'My words.' },
  });
});
