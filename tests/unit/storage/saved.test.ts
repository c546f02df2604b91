import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { createSaved } from '../../../storage/saved.ts';
import { createMemoryArea } from './memory-area.ts';

const quotation = (id: string, text = 'Words.'): QuotationRecord => ({
  id,
  text,
  lang: 'en',
  speaker: { id: 'a-speaker', name: 'A Speaker' },
  role: 'Speaker',
  form: 'remark',
  locator: 'paragraph 1',
  terms: [],
  source: {
    id: 'a-source',
    type: 'article-newspaper',
    title: 'A title',
    issued: { 'date-parts': [[2014, 11, 20]] },
    issuedBasis: { date: '2014-11-20', basis: 'stated' },
    language: 'en',
    custom: { rights: 'somebody' },
  },
});

/** A clock that goes on by a millisecond at each look. */
const ticking = () => {
  let time = 0;
  return () => ++time;
};

const ids = async (saved: ReturnType<typeof createSaved>) =>
  (await saved.list()).items.map((item) => item.quotation.id);

describe('saved quotations', () => {
  test('are listed last saved first', async () => {
    const saved = createSaved(createMemoryArea(), ticking());
    for (const id of ['one', 'two', 'three']) await saved.save(quotation(id));
    expect(await ids(saved)).toEqual(['three', 'two', 'one']);
  });

  test('keep the wording they were first saved with', async () => {
    const saved = createSaved(createMemoryArea(), ticking());
    await saved.save(quotation('one', 'As first printed.'));
    await saved.save(quotation('one', 'As corrected since.'));
    expect((await saved.list()).items[0]?.quotation.text).toBe('As first printed.');
  });

  test('come back where they were when a removal is undone', async () => {
    const saved = createSaved(createMemoryArea(), ticking());
    for (const id of ['one', 'two', 'three']) await saved.save(quotation(id));
    const item = (await saved.list()).items[1];
    await saved.remove('two');
    expect(await ids(saved)).toEqual(['three', 'one']);
    if (item) await saved.restore(item);
    expect(await ids(saved)).toEqual(['three', 'two', 'one']);
  });

  test('survive any interleaving of two contexts that save and remove at once', async () => {
    const step = fc.record({
      context: fc.constantFrom(0, 1),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      save: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const area = createMemoryArea();
        const contexts = [createSaved(area, ticking()), createSaved(area, ticking())];
        // Each quotation has one context that acts on it, and both act at once.
        await Promise.all(
          contexts.map(async (saved, context) => {
            for (const { id, save } of steps.filter((s) => s.context === context)) {
              await (save ? saved.save(quotation(`${id}-${context}`)) : saved.remove(`${id}-${context}`));
            }
          }),
        );
        const expected = new Set<string>();
        for (const { context, id, save } of steps) expected[save ? 'add' : 'delete'](`${id}-${context}`);
        expect(new Set((await createSaved(area, ticking()).list()).items.map((i) => i.quotation.id))).toEqual(
          expected,
        );
      }),
    );
  });

  test.each([
    ['a half-written item', { format: 1, savedAt: 3 }, 'damaged'],
    ['something else altogether', 'oops', 'damaged'],
    ['an item of a later version', { format: 2, clip: {} }, 'newer'],
  ])('%s is reported, kept, and set aside when its place is needed', async (_what, raw, reason) => {
    const area = createMemoryArea({ 'saved:one': raw });
    const saved = createSaved(area, () => 7);
    expect((await saved.list()).unreadable).toEqual([{ key: 'saved:one', reason, raw }]);
    await saved.remove('one');
    expect(area.dump()).toEqual({ 'saved:one': raw });
    await saved.save(quotation('one'));
    expect(area.dump()['aside:saved:one:7']).toEqual(raw);
    expect(await ids(saved)).toEqual(['one']);
  });
});
