import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { type Gallery, type Look, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const wide = { width: 1280, height: 820 };
const states = [
  'find',
  'find-results',
  'find-record',
  'find-fault',
  'find-nothing',
  'find-loading',
  'find-failed',
];
const others = ['find-term', 'find-person', 'find-fact', 'find-missing', 'find-narrowed'];
const looks: Look[] = [
  ...[...states, ...others].map((state) => ({ state, ...wide })),
  ...['find-results', 'find-record'].flatMap((state) => [
    { state, ...wide, dark: true },
    { state, ...wide, lang: 'zh-CN' as const },
    ...[320, 480, 720].map((width) => ({ state, width, height: 640 })),
  ]),
];

describe('the desk’s Find', () => {
  test.each(looks)(
    'axe finds nothing and nothing spills over: $state (dark: $dark, language: $lang, width: $width)',
    async (look) => {
      const page = await gallery.show(look);
      await page.waitForSelector('.desk');
      expect(await findFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test.each([320, 720])('axe finds nothing where filters fold away, at a width of %s', async (width) => {
    const page = await gallery.show({ state: 'find-narrowed', width, height: 640 });
    for (const button of await page.$$('.filter-strip .button')) {
      await button.click();
      expect(await findFaults(page)).toEqual([]);
    }
    await page.close();
  });

  test('no word of a filter is broken, in the narrow column or folded away', async () => {
    for (const width of [1280, 320]) {
      const page = await gallery.show({ state: 'find-narrowed', width, height: 820 });
      if (width === 320) await page.click('.filter-strip .button');
      const broken = await page.$$eval('.filter-row label', (labels) =>
        labels.flatMap((label) => {
          const words = [...(label.textContent ?? '').matchAll(/\S+/g)];
          const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          return words
            .map(([word]) => word)
            .filter((word) =>
              texts.some((text) => {
                const at = text.data.indexOf(word);
                if (at < 0) return false;
                const range = new Range();
                range.setStart(text, at);
                range.setEnd(text, at + word.length);
                return range.getClientRects().length > 1;
              }),
            );
        }),
      );
      expect(broken).toEqual([]);
      await page.close();
    }
  });

  test('the tabs stand in one row, however narrow the window', async () => {
    for (const width of [1280, 480, 360]) {
      const page = await gallery.show({ state: 'find', width, height: 640 });
      const tops = await page.$$eval('.tab', (tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      await page.close();
    }
  });

  test('axe finds nothing with menu, source and keys opened', async () => {
    const page = await gallery.show({ state: 'find-record', ...wide });
    await page.click('.record-facts .link');
    await page.click('.record-bar [aria-haspopup=menu]');
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('every button, box and slider is at least 24 pixels high; a row’s name needs not, since the row is pressed anywhere', async () => {
    const page = await gallery.show({ state: 'find-record', ...wide });
    const small = await page.$$eval('button:not(.main), label:has(input), [role=slider]', (targets) =>
      targets
        .filter((target) => target.checkVisibility() && !target.closest('.unseen, .skip'))
        .map((target) => [target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)] as const)
        .filter(([height]) => height < 23.5)
        .map(([height, html]) => `${height}: ${html}`),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});
