import { afterEach, expect, test } from 'vitest';
import { localDay } from '../../../storage/local-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['Pacific/Auckland', '2027-01-01'],
  ['UTC', '2026-12-31'],
  ['America/Los_Angeles', '2026-12-30'],
])('the day on which something is read is that of the reader: in %s', (there, day) => {
  process.env.TZ = there;
  const hour = there.startsWith('America') ? 5 : 12;
  expect(localDay(Date.UTC(2026, 11, 31, hour, 30))).toBe(day);
});
