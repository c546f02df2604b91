import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../storage/area.ts';
import { createLibrary } from '../../../storage/library.ts';
import { anyStep, folderIds, passage, type Step, take } from './kept-steps.ts';
import { createMemoryArea } from './memory-area.ts';

const ticking = () => {
  let time = 0;
  return () => ++time;
};

/** A library whose folders are called as the steps call them. */
function libraryOver(area: Area) {
  let made = 0;
  return createLibrary(area, ticking(), () =>
    (folderIds[made++ % folderIds.length] ?? '').slice('folder-'.length),
  );
}

/** An area whose every answer and write comes when the scheduler has it. */
function scheduled(area: Area, scheduler: fc.Scheduler): Area {
  return {
    ...area,
    get: (keys) => scheduler.schedule(Promise.resolve(), 'get').then(() => area.get(keys)),
    set: (items) => scheduler.schedule(Promise.resolve(), 'set').then(() => area.set(items)),
    remove: (keys) => scheduler.schedule(Promise.resolve(), 'remove').then(() => area.remove(keys)),
  };
}

const damaged = { 'saved:c': 'damaged', 'note:a': { format: 2 }, 'folder:folder-b': { format: 1 } };

describe('the library', () => {
  test('puts back exactly what was there, whatever is undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { maxLength: 15 }),
        anyStep,
        fc.boolean(),
        async (before, step, hurt) => {
          const area = createMemoryArea(hurt ? damaged : {});
          const library = libraryOver(area);
          for (const one of before) await take(library, one);
          const was = area.dump();
          const change = await take(library, step);
          if (!change) return;
          await library.undo(change);
          expect(area.dump()).toEqual(was);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never overwrites and never removes what it can’t read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 15 }), async (steps) => {
        const area = createMemoryArea(damaged);
        const library = libraryOver(area);
        for (const one of steps) await take(library, one);
        for (const raw of Object.values(damaged)) expect(Object.values(area.dump())).toContainEqual(raw);
      }),
    );
  });

  test('loses nothing and doubles nothing, however three contexts that write at once come between each other', async () => {
    const context = fc.constantFrom(0, 1, 2);
    const step = fc.record({ context, id: fc.constantFrom('p', 'q', 'r'), save: fc.boolean() });
    const scene = {
      scheduler: fc.scheduler(),
      steps: fc.array(step, { maxLength: 20 }),
      all: fc.nat({ max: 3 }),
    };
    await fc.assert(
      fc.asyncProperty(fc.record(scene), async ({ scheduler, steps, all }) => {
        const area = createMemoryArea();
        const shared = ['x', 'y', 'z'].slice(0, all);
        // Each context keeps and removes passages of its own, and all keep the same few besides.
        const run = async (at: number) => {
          const library = createLibrary(scheduled(area, scheduler), ticking());
          for (const one of shared) await library.keep(passage(one));
          for (const { id, save } of steps.filter((one) => one.context === at)) {
            await (save ? library.keep(passage(`${id}-${at}`)) : library.remove([`${id}-${at}`]));
          }
        };
        await scheduler.waitFor(Promise.all([0, 1, 2].map(run)));
        const expected = new Set(shared);
        for (const one of steps) expected[one.save ? 'add' : 'delete'](`${one.id}-${one.context}`);
        const { items } = await createLibrary(area, ticking()).read();
        expect(items.map(({ id }) => id).sort()).toEqual([...expected].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('takes a note, a folder and a name from three contexts at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const id = 'selection-00000000-0000-4000-8000-000000000001';
        const area = createMemoryArea();
        await createLibrary(area, ticking()).keep(passage(id));
        const { folder } = await createLibrary(area, ticking()).addFolder('Drafts');
        const steps: Step[] = [
          { do: 'note', id, text: 'Check.' },
          { do: 'move', ids: [id], folder: folder.id },
          { do: 'name', id, text: 'Somebody' },
        ];
        const contexts = steps.map((step) =>
          take(createLibrary(scheduled(area, scheduler), ticking()), step),
        );
        await scheduler.waitFor(Promise.all(contexts));
        expect((await createLibrary(area, ticking()).read()).items).toMatchObject([
          { note: 'Check.', folder: folder.id, passage: { selection: { speaker: 'Somebody' } } },
        ]);
      }),
    );
  });
});
