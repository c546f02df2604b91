import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { type Gallery, type Look, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const panel = { width: 360, height: 820 };
const looks: Look[] = [
  ...['in-view', 'in-view-nothing', 'in-view-closed', 'in-view-alone'].map((state) => ({ state, ...panel })),
  { state: 'in-view', ...panel, dark: true },
  { state: 'in-view', ...panel, lang: 'zh-CN' },
  { state: 'in-view', width: 320, height: 400 },
  // Firefox's sidebar is 252 pixels wide at first, and may be made narrower.
  { state: 'in-view', width: 252, height: 700 },
  { state: 'in-view', width: 200, height: 700 },
];

describe('the panel on what is in view', () => {
  test.each(looks)(
    'axe finds nothing and nothing spills over: $state (dark: $dark, language: $lang, width: $width)',
    async (look) => {
      const page = await gallery.show(look);
      await page.waitForSelector('.desk');
      expect(await findFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const within = await page.$$eval('.terms-in-view', (lists) =>
        lists.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
      expect(Math.max(0, ...within)).toBe(0);
      await page.close();
    },
  );

  test('more of a term’s statements come at a press, and a row opens its record', async () => {
    const page = await gallery.show({ state: 'in-view', ...panel });
    const rows = () => page.$$eval('.short-row', (all) => all.length);
    const before = await rows();
    await page.click('.term-in-view > .more');
    expect(await rows()).toBeGreaterThan(before);
    await page.click('.short-row .main');
    expect(await page.title()).toMatch(/^opened /);
    await page.close();
  });
});
