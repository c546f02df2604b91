import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotYears } from '../../../components/timeline/plot-years.ts';

const dated = (id: string, year: number, hollow = false) => ({ id, year, hollow });

test('quotations of one year stack, the earlier ones below; other years lie left and right', () => {
  const { dots } = plotYears(
    [dated('c', 2023), dated('b', 2014, true), dated('a', 2014), dated('o', 2010)],
    326,
  );
  const at = (id: string) => dots.find((dot) => dot.id === id) ?? { x: 0, y: 0, hollow: false };
  expect(at('o').x).toBeLessThan(at('a').x);
  expect(at('a').x).toBe(at('b').x);
  expect(at('b').y).toBeLessThan(at('a').y);
  expect(at('b').hollow).toBe(true);
  expect(at('c').x).toBeGreaterThan(at('b').x);
});

test('one year alone is one column', () => {
  const plot = plotYears([dated('a', 2014)], 326);
  expect(plot.ticks).toHaveLength(2);
  expect(plot.labels.map(({ year }) => year)).toEqual([2014]);
});

test('whatever the years, dots stay inside, labels never touch, and the newest year has one', () => {
  const years = fc.array(fc.integer({ min: 1900, max: 2030 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(years, (all) => {
      const newestFirst = all.toSorted((a, b) => b - a).map((year, index) => dated(String(index), year));
      const { dots, labels, axis } = plotYears(newestFirst, 326);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(326);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(axis);
      }
      const xs = labels.map(({ x }) => x).sort((a, b) => a - b);
      expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) >= 34)).toBe(true);
      expect(labels[0]?.year).toBe(Math.max(...all));
    }),
  );
});
