import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSettings, defaults, delayBounds } from '../../../storage/settings.ts';
import { createMemoryArea } from './memory-area.ts';

const { least, most } = delayBounds;

describe('settings', () => {
  test('are the defaults until set, and then what was set, each for itself', async () => {
    const area = createMemoryArea();
    const settings = createSettings(area, Date.now);
    expect(await settings.read()).toEqual(defaults);
    await settings.set('density', 'section');
    await settings.set('hiddenKinds', ['person', 'place']);
    await settings.set('dwell', 450);
    const later = createSettings(area, Date.now);
    expect(await later.read()).toEqual({
      ...defaults,
      density: 'section',
      hiddenKinds: ['person', 'place'],
      dwell: 450,
    });
  });

  test('set by two contexts at once are both kept', async () => {
    const area = createMemoryArea();
    const [one, other] = [createSettings(area, Date.now), createSettings(area, Date.now)];
    await Promise.all([one.set('dwell', 100), other.set('leave', 200), one.set('density', 'page')]);
    expect(await other.read()).toEqual({ ...defaults, dwell: 100, leave: 200, density: 'page' });
  });

  test('tell every context that they changed, until it stops listening', async () => {
    const area = createMemoryArea();
    const settings = createSettings(area, Date.now);
    let heard = 0;
    const listening = new AbortController();
    createSettings(area, Date.now).watch(() => heard++, listening.signal);
    await settings.set('dwell', 100);
    await area.set({ 'site:example.org': { format: 1, on: false } });
    await settings.set('density', 'page');
    listening.abort();
    await settings.set('dwell', 200);
    expect(heard).toBe(2);
  });

  test.each([
    ['a density of no kind', 'density', 'seldom'],
    ['hidden kinds that are no list', 'hiddenKinds', 'person'],
  ] as const)('%s is refused, and nothing stored', async (_what, name, value) => {
    const area = createMemoryArea();
    await expect(createSettings(area, Date.now).set(name, value as never)).rejects.toThrow(RangeError);
    expect(area.dump()).toEqual({});
  });

  test('a delay is stored if it is a whole number within bounds, and refused if it is anything else', async () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: least, max: most }),
      fc.constantFrom(least, most, least - 1, most + 1, Number.NaN, Number.POSITIVE_INFINITY),
      fc.integer(),
      fc.double(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('dwell', 'leave'), anyNumber, async (name, delay) => {
        const settings = createSettings(createMemoryArea(), Date.now);
        const allowed = Number.isInteger(delay) && delay >= least && delay <= most;
        const done = settings.set(name, delay);
        await (allowed ? done : expect(done).rejects.toThrow(RangeError));
        expect((await settings.read())[name]).toBe(allowed ? delay : defaults[name]);
      }),
    );
  });
});

describe('a stored setting that can’t be read', () => {
  test.each([
    ['damaged', 'oops', 'damaged'],
    ['half written', { format: 1 }, 'damaged'],
    ['out of bounds', { format: 1, value: 90_000 }, 'damaged'],
    ['of a later version', { format: 2, value: { after: 300 } }, 'newer'],
  ])(
    'since it is %s counts as its default, and setting it keeps the old value aside',
    async (_what, raw, reason) => {
      const area = createMemoryArea({ 'setting:dwell': raw, 'setting:leave': { format: 1, value: 700 } });
      const settings = createSettings(area, () => 5);
      expect(await settings.read()).toEqual({ ...defaults, leave: 700 });
      expect(await settings.unreadable()).toEqual([{ key: 'setting:dwell', reason, raw }]);
      expect(area.dump()['setting:dwell']).toEqual(raw);
      await settings.set('dwell', 250);
      expect(area.dump()).toEqual({
        'aside:setting:dwell:5': raw,
        'setting:dwell': { format: 1, value: 250 },
        'setting:leave': { format: 1, value: 700 },
      });
      expect(await settings.unreadable()).toEqual([]);
    },
  );

  test('whatever it is, leaves the settings readable', async () => {
    const names = fc.constantFrom(...Object.keys(defaults));
    const stored = fc.oneof(fc.jsonValue(), fc.record({ format: fc.constant(1), value: fc.jsonValue() }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, stored), async (found) => {
        const items = Object.entries(found).map(([name, raw]) => [`setting:${name}`, raw]);
        const settings = createSettings(createMemoryArea(Object.fromEntries(items)), Date.now);
        const { density, hiddenKinds, dwell, leave, mode, paused } = await settings.read();
        expect(['every', 'section', 'page']).toContain(density);
        expect(['everywhere', 'chosen']).toContain(mode);
        expect([true, false]).toContain(paused);
        expect(hiddenKinds.every((kind) => typeof kind === 'string')).toBe(true);
        for (const delay of [dwell, leave]) {
          expect(delay).toBeGreaterThanOrEqual(least);
          expect(delay).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
