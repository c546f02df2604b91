import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldFormats } from '../../../corpus/citation/export/export-format.ts';
import { writeExport } from '../../../corpus/citation/export/write-export.ts';
import { createBackup } from '../../../storage/backup/create-backup.ts';
import { erase } from '../../../storage/backup/erase.ts';
import { type BackupFault, readBackup } from '../../../storage/backup/read-backup.ts';
import { restoreBackup } from '../../../storage/backup/restore-backup.ts';
import { createLibrary } from '../../../storage/library.ts';
import { undoChange } from '../../../storage/write-keys.ts';
import { everything } from '../citation/export-fixture.ts';
import { anyStep, passage, type Step, take } from './kept-steps.ts';
import { createMemoryArea } from './memory-area.ts';

const now = () => Date.UTC(2026, 10, 21);
const decisions = {
  'site:news.example': { format: 1, on: false },
  'site:*.example.org': { format: 1, on: true },
  'setting:density': { format: 1, value: 'page' },
};
const unreadable = { 'saved:hurt': 'oops', 'note:b': { format: 3 }, 'aside:saved:a:5': { format: 1 } };

async function areaAfter(steps: readonly Step[], more: Record<string, unknown> = {}) {
  const area = createMemoryArea({ ...decisions, ...more, 'pending-query': 'not ours to keep' });
  let made = 0;
  const library = createLibrary(area, now, () => `${++made}`);
  for (const step of steps) await take(library, step);
  return area;
}

function read(text: string) {
  const result = readBackup(text);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.backup;
}

const faultIn = (text: string): BackupFault | undefined => {
  const result = readBackup(text);
  return result.ok ? undefined : result.fault;
};

/** As earlier versions kept it, and with all that a paper says of itself. */
const [older, paper] = ['1', '2'].map((last) => `selection-00000000-0000-4000-8000-00000000000${last}`);
const keepAll: Step[] = ['a', 'b', older, paper].flatMap((id) => (id ? [{ do: 'keep', id }] : []));
const steps = fc.array(anyStep, { maxLength: 12 }).map((rest) => [...keepAll, ...rest]);

const inChinese = { ...everything, locale: 'zh-CN' };

describe('a backup', () => {
  test('restored after everything was erased gives the same; restored again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (done, hurt) => {
        const area = await areaAfter(done, hurt ? unreadable : {});
        const was = area.dump();
        const text = await createBackup(area, now);
        await erase(area, 'everything');
        expect(area.dump()).toEqual({ 'pending-query': 'not ours to keep' });
        await restoreBackup(area, now, read(text));
        expect(area.dump()).toEqual(was);
        const again = await restoreBackup(area, now, read(text));
        expect(area.dump()).toEqual(was);
        expect([again.kept, again.same]).toEqual([0, Object.keys(was).length - 1]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives back all that is known of a page, and what an earlier version knew', async () => {
    const area = createMemoryArea();
    await restoreBackup(area, now, read(await createBackup(await areaAfter(keepAll), now)));
    const { items } = await createLibrary(area, now).read();
    for (const id of [older, paper])
      expect(items.find((item) => item.id === id)?.passage).toEqual(passage(id ?? ''));
    expect(area.dump()).toMatchObject({ [`selection:${paper}`]: { format: 1 } });
  });

  test('adds what is missing, and leaves what is there as it is', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (theirs, ours) => {
        const text = await createBackup(await areaAfter(theirs), now);
        const area = await areaAfter(ours, { 'setting:density': { format: 1, value: 'section' } });
        const was = area.dump();
        const { change } = await restoreBackup(area, now, read(text));
        expect(area.dump()).toMatchObject(was);
        await undoChange(area, change);
        expect(area.dump()).toEqual(was);
      }),
    );
  });

  test('merged once more changes nothing, and nothing of what was here is lost', async () => {
    const other = fc.constantFrom({}, { 'setting:density': { format: 1, value: 'section' } }, unreadable);
    await fc.assert(
      fc.asyncProperty(steps, other, steps, other, async (theirs, more, ours, own) => {
        const backup = read(await createBackup(await areaAfter(theirs, more), now));
        const area = await areaAfter(ours, own);
        const [was, { items }] = [area.dump(), await createLibrary(area, now).read()];
        await restoreBackup(area, now, backup);
        const merged = area.dump();
        const values = Object.values(merged);
        for (const raw of Object.values(was)) expect(values).toContainEqual(raw);
        expect((await createLibrary(area, now).read()).items).toEqual(
          expect.arrayContaining(items.map(({ id }) => expect.objectContaining({ id }))),
        );
        const again = await restoreBackup(area, now, backup);
        expect(area.dump()).toEqual(merged);
        expect(again.change).toEqual({ before: {}, after: {} });
      }),
      { numRuns: 200 },
    );
  });

  test('puts passages into the folder of the same name, and makes no second one', async () => {
    const there = createMemoryArea();
    const other = createLibrary(there, now, () => 'theirs');
    await other.keep(passage('a'), { folder: (await other.addFolder('Drafts')).folder.id });
    const here = createMemoryArea();
    const library = createLibrary(here, now, () => 'ours');
    const { folder } = await library.addFolder('Drafts');
    await restoreBackup(here, now, read(await createBackup(there, now)));
    expect(await library.read()).toMatchObject({
      folders: [folder],
      items: [{ id: 'a', folder: folder.id }],
    });
  });

  test('replaces what can’t be read here, and keeps that aside', async () => {
    const text = await createBackup(await areaAfter(keepAll), now);
    const hurt = { 'saved:a': 'oops', 'site:news.example': 'odd' };
    const area = createMemoryArea(hurt);
    await restoreBackup(area, now, read(text));
    const stored = area.dump();
    expect(stored['saved:a']).toMatchObject({ quotation: { id: 'a' } });
    expect(stored[`aside:saved:a:${now()}`]).toBe('oops');
    expect(stored[`aside:site:news.example:${now()}`]).toBe('odd');
  });

  test('is restored as a whole or not at all where the storage is full', async () => {
    const text = await createBackup(await areaAfter(keepAll), now);
    const area = createMemoryArea({ 'saved:mine': 'mine' });
    const full = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    await expect(restoreBackup(full, now, read(text))).rejects.toMatchObject({ code: 'QuotaExceeded' });
    expect(area.dump()).toEqual({ 'saved:mine': 'mine' });
  });

  test('erased, what was kept can be put back, and decisions stay', async () => {
    const area = await areaAfter(keepAll, unreadable);
    const was = area.dump();
    const change = await erase(area, 'kept');
    expect(area.dump()).toEqual({ ...decisions, 'pending-query': 'not ours to keep' });
    await undoChange(area, change);
    expect(area.dump()).toEqual(was);
  });
});

describe('a file that is no sound backup', () => {
  const sound = async () => createBackup(await areaAfter(keepAll, unreadable), now);

  test.each([
    ['', { reason: 'no-json', line: 1, column: 1 }],
    ['{"onRecord": "backup",\n  "version": 1,', { reason: 'no-json', line: 2, column: 16 }],
    ['{\n  "a": 1,\n  b\n}', { reason: 'no-json', line: 3, column: 3 }],
    ['[]', { reason: 'foreign' }],
    ['{"bookmarks": []}', { reason: 'foreign' }],
    ['{"onRecord": "backup", "version": 2}', { reason: 'newer', version: 2 }],
    [
      '{"onRecord": "backup", "version": 1, "createdAt": "2026-11-21"}',
      { reason: 'damaged', path: 'entries' },
    ],
  ])('%j is refused with the place', (text, fault) => {
    expect(faultIn(text)).toMatchObject(fault);
  });

  test('of which the end is missing is refused where it ends', async () => {
    const text = await sound();
    const half = text.slice(0, text.length / 2);
    const lines = half.split('\n');
    const place = { reason: 'no-json', line: lines.length };
    expect(faultIn(half)).toMatchObject(place);
  });

  test('begins with a byte order mark, and is read all the same', async () => {
    expect(readBackup(`\uFEFF${await sound()}`).ok).toBe(true);
  });

  test('with one bad entry among a thousand is refused as a whole, and names it', async () => {
    const file = JSON.parse(await sound());
    const good = file.entries['saved:a'];
    for (let at = 0; at < 1000; at += 1)
      file.entries[`saved:n${at}`] = { ...good, quotation: { ...good.quotation, id: `n${at}` } };
    expect(readBackup(JSON.stringify(file)).ok).toBe(true);
    file.entries['saved:n777'].quotation.text = 7;
    expect(faultIn(JSON.stringify(file))).toMatchObject({
      reason: 'damaged',
      path: 'entries["saved:n777"].quotation.text',
    });
  });

  test('of fifty megabytes is refused for what it is', () => {
    const bookmarks = JSON.stringify({ bookmarks: Array(50).fill('x'.repeat(1_000_000)) });
    expect(faultIn(bookmarks)).toEqual({ reason: 'foreign' });
    expect(faultIn(bookmarks.slice(0, -1))).toMatchObject({ reason: 'no-json', line: 1 });
  });

  test('is refused with the path to what is wrong in it', async () => {
    const file = JSON.parse(await sound());
    file.entries['saved:b'].quotation.source.issuedBasis.date = '2014-13';
    expect(faultIn(JSON.stringify(file))).toMatchObject({
      reason: 'damaged',
      path: 'entries["saved:b"].quotation.source.issuedBasis.date',
    });
  });

  test.each([
    ['author', [{ family: 5 }], 'source.author[0].family'],
    ['accessed', { 'date-parts': [[2024, 13]] }, 'source.accessed'],
    ['zh', { publisher: {} }, 'source.zh.publisher'],
  ])('is refused where what would be printed is no text or date: %s', async (field, value, path) => {
    const file = JSON.parse(await sound());
    file.entries['saved:b'].quotation.source[field] = value;
    const damaged = faultIn(JSON.stringify(file));
    const place = `entries["saved:b"].quotation.${path.replace(/\[(\d)\]/, '.$1')}`;
    expect(damaged).toMatchObject({ reason: 'damaged', path: place });
  });

  test('with any one thing in it changed, it is restored beside what is there, or refused with the place', async () => {
    const text = await sound();
    const odd = fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1e300,
      '',
      'x',
      [],
      {},
      true,
      { format: 2 },
      '2014-02-30',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), odd, fc.boolean(), async (at, value, drop) => {
        const file = JSON.parse(text);
        const places = placesIn(file);
        const place = places[at % places.length];
        if (!place) return;
        if (drop) delete place.in[place.key];
        else place.in[place.key] = value;
        await restoredOrRefused(JSON.stringify(file));
      }),
      { numRuns: 500 },
    );
  });

  test('with any one character changed, added or lost, too', async () => {
    const text = await sound();
    const character = fc.constantFrom('', '"', '}', ']', ',', '0', 'x', '\\', '\n', '\uFEFF');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), character, fc.nat(1), async (at, put, lost) => {
        await restoredOrRefused(text.slice(0, at) + put + text.slice(at + lost));
      }),
      { numRuns: 1000 },
    );
  });

  async function restoredOrRefused(text: string) {
    const area = await areaAfter([
      { do: 'keep', id: 'b' },
      { do: 'note', id: 'b', text: 'Mine.' },
    ]);
    const was = area.dump();
    const result = readBackup(text);
    if (result.ok) {
      await restoreBackup(area, now, result.backup);
      expect(area.dump()).toMatchObject(was);
      const { items } = await createLibrary(area, now).read();
      expect(items.length).toBeGreaterThan(0);
      for (const format of fieldFormats) expect(writeExport({ format }, items, inChinese)).not.toBe('');
      return;
    }
    const { fault } = result;
    if (fault.reason === 'damaged') expect(fault.path).not.toBe('');
    if (fault.reason !== 'no-json') return;
    const line = text.replace(/^\uFEFF/, '').split('\n')[fault.line - 1];
    expect(fault.column).toBeGreaterThan(0);
    expect(fault.column).toBeLessThanOrEqual((line ?? '').length + 1);
  }
});

interface Spot {
  in: Record<string, unknown>;
  key: string;
}

/** Every place in a JSON value that can be changed. */
function placesIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = value as Record<string, unknown>;
  return Object.keys(inner).flatMap((key) => [{ in: inner, key }, ...placesIn(inner[key])]);
}
