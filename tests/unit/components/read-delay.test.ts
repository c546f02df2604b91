import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDelay } from '../../../components/options/read-delay.ts';

const bounds = { least: 0, most: 3000 };

test('a whole number within the bounds is a delay, in digits of either width', () => {
  fc.assert(
    fc.property(fc.nat(9999), (number) => {
      const wide = [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
      const wanted = number <= bounds.most ? number : undefined;
      expect(readDelay(` ${number}`, bounds)).toBe(wanted);
      expect(readDelay(wide, bounds)).toBe(wanted);
    }),
  );
});

test.each(['', ' ', '-1', '2.5', '1e2', '0x10', '+5', '3 00', 'Infinity', 'soon', '3001'])(
  '“%s” is none',
  (written) => {
    expect(readDelay(written, bounds)).toBeUndefined();
  },
);
