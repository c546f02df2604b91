import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../entrypoints/card/place-card.ts';

const box = (left: number, top: number, width = 120, height = 24) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const desktop = { width: 1100, height: 800 };

describe('a card goes', () => {
  test('below its mark where there is room', () => {
    const place = placeCard(box(100, 100), { width: 360, height: 500 }, desktop);
    expect(place).toMatchObject({ left: 100, top: 128 });
  });

  test('above it near the foot of the viewport', () => {
    const { top } = placeCard(box(100, 700), { width: 360, height: 500 }, desktop);
    expect(top + 500).toBeLessThan(700);
  });

  test('beside it where neither leaves room to read', () => {
    const { left, top } = placeCard(box(100, 140), { width: 360, height: 500 }, { width: 1100, height: 300 });
    expect(left).toBeGreaterThan(220);
    expect(top).toBe(8);
  });
});

test('whatever the page, a card stays in the viewport, and covers its mark only where no side is readable', () => {
  const whole = fc.record({
    left: fc.integer({ min: 0, max: 1500 }),
    top: fc.integer({ min: 0, max: 900 }),
    card: fc.integer({ min: 80, max: 2000 }),
    width: fc.integer({ min: 376, max: 1600 }),
    height: fc.integer({ min: 300, max: 1000 }),
  });
  fc.assert(
    fc.property(whole, ({ left, top, card, width, height }) => {
      const mark = box(Math.min(left, width - 1), Math.min(top, height - 1));
      const place = placeCard(mark, { width: 360, height: card }, { width, height });
      const shown = Math.min(card, place.maxHeight);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + 360).toBeLessThanOrEqual(width - 8);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + shown).toBeLessThanOrEqual(height - 8);
      const apart = place.top >= mark.bottom || place.top + shown <= mark.top || place.left >= mark.right;
      const roomy = Math.max(height - mark.bottom, mark.top) >= 240 + 12;
      if (roomy) expect(apart).toBe(true);
    }),
  );
});
