import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { type Gallery, type Look, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const wide = { width: 1280, height: 820 };
const shelves = ['', '-folder', '-empty', '-empty-folder', '-troubled', '-failed', '-loading'];
const columns = ['export', 'export-fields', 'export-failed', 'dossier', 'dossier-empty', 'dossier-failed'];
const states = [...shelves.map((name) => `shelf${name}`), ...columns];
const looks: Look[] = [
  ...states.map((state) => ({ state, ...wide })),
  ...['shelf-folder', 'shelf-troubled', 'export', 'dossier'].flatMap((state) => [
    { state, ...wide, dark: true },
    { state, ...wide, lang: 'zh-CN' as const },
    { state, width: 720, height: 820 },
    { state, width: 320, height: 640 },
  ]),
];

/** Ticks the first row, so that there is something to act on. */
const tickFirst = (page: Page) => page.click('.shelf-rows .tick');

describe('axe finds nothing', () => {
  test.each(looks)('on $state (dark: $dark, language: $lang, width: $width)', async (look) => {
    const page = await gallery.show(look);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('on a selection with its folders, its export and a note being written', async () => {
    const page = await gallery.show({ state: 'shelf-folder', ...wide });
    await tickFirst(page);
    await page.click('.menu-holder > button');
    await page.waitForSelector('[role=menu]');
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.shelf-bar [aria-expanded]:not([aria-haspopup])');
    await page.waitForSelector('.export');
    await page.$$eval('.shelf-rows .action', (buttons) =>
      buttons.find((button) => button.textContent === 'Note')?.dispatchEvent(new MouseEvent('click')),
    );
    await page.waitForSelector('textarea');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('on folders and filters opened in a panel', async () => {
    const page = await gallery.show({ state: 'shelf-folder', width: 360, height: 820 });
    await page.click('.shelf-more');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});

describe('nothing spills over', () => {
  test.each([
    { state: 'shelf-folder', width: 320, height: 820 },
    { state: 'shelf-folder', width: 480, height: 820 },
    { state: 'shelf-folder', width: 720, height: 820 },
    { state: 'shelf-folder', width: 1080, height: 820 },
    { state: 'shelf-troubled', width: 640, height: 400 },
    { state: 'export', width: 320, height: 820 },
    { state: 'export', width: 210, height: 280 },
    { state: 'dossier', width: 320, height: 820 },
    { state: 'dossier', width: 480, height: 820 },
  ])('$state in $width × $height pixels, a selection made', async (look) => {
    const page = await gallery.show(look);
    if (look.state.startsWith('shelf')) await tickFirst(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('a press on a row’s gutter ticks it; with Shift everything between, too', async () => {
  const page = await gallery.show({ state: 'shelf', ...wide });
  const gutters = await page.$$('.shelf-rows .gutter');
  await gutters[1]?.click();
  await page.keyboard.down('Shift');
  await gutters[3]?.click();
  await page.keyboard.up('Shift');
  const ticked = await page.$$eval('.shelf-rows .tick', (ticks) =>
    ticks.map((tick) => (tick as HTMLInputElement).checked),
  );
  expect(ticked.slice(0, 5)).toEqual([false, true, true, true, false]);
  expect(await page.$eval('.how-many', (line) => line.textContent)).toBe('3 of 7 selected');
  await page.close();
});

test('the button that mends a search leaves the keyboard in the field', async () => {
  const page = await gallery.show({ state: 'shelf', ...wide });
  await page.type('.shelf-search input', 'internet befor:2015');
  await page.waitForSelector('.query-notes .instead');
  await page.focus('.query-notes .instead');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.query-notes .instead', { hidden: true });
  const { value, label } = await page.evaluate(() => {
    const { activeElement: held } = document;
    return { value: held instanceof HTMLInputElement && held.value, label: held?.ariaLabel };
  });
  expect(value).toBe('internet before:2015');
  expect(label).toBe('Search saved');
  await page.close();
});

test('the export column has the keyboard once it is open, and Esc gives it back', async () => {
  const page = await gallery.show({ state: 'shelf', ...wide });
  await page.click('.shelf-bar .boxed');
  await page.waitForSelector('.export');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('7 passages');
  await page.keyboard.press('Escape');
  expect(await page.$('.export')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export as…');
  await page.close();
});

test('what carries fields has no style, and the column says why', async () => {
  const page = await gallery.show({ state: 'export-fields', ...wide });
  const styles = () =>
    page.$$eval('.choices > div .radio', (all) => all.every((one) => one.matches(':disabled')));
  expect(await styles()).toBe(true);
  await page.click('.choice .radio');
  expect(await styles()).toBe(false);
  await page.close();
});

describe('the way back', () => {
  /** Half a second in the place of its twenty, so that one can wait for it. */
  const hurry = (page: Page) =>
    page.evaluate(() => {
      const wait = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (act: () => void, time: number) => wait(act, time === 20_000 ? 500 : time),
      });
    });
  const removeFirst = async (page: Page) => {
    await tickFirst(page);
    await page.keyboard.press('Delete');
    await page.waitForSelector('.undo');
  };

  test('goes when nobody has been at it for a while', async () => {
    const page = await gallery.show({ state: 'shelf', ...wide });
    await hurry(page);
    await removeFirst(page);
    await page.waitForSelector('.undo', { hidden: true });
    await page.close();
  });

  test('stays while the pointer or the keyboard is at it', async () => {
    const page = await gallery.show({ state: 'shelf', ...wide });
    await hurry(page);
    await removeFirst(page);
    await page.hover('.undo');
    await page.focus('.undo button');
    // Twice the time it would have had.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    await page.mouse.move(600, 300);
    expect(await page.$('.undo')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.shelf-rows .row').length === 7);
    expect(await page.$('.undo')).toBeNull();
    await page.close();
  });
});
