import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAllByRole } from '../driver/ax-node.ts';
import { axTreeReader } from '../driver/chromium/ax-tree.ts';
import { type Gallery, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function inPopup(state: string, act: (page: Page) => Promise<void>) {
  const page = await gallery.show({ state });
  await page.waitForSelector('.popup');
  await act(page);
  await page.close();
}

const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ??
      document.activeElement?.tagName,
  );
const queryIn = (page: Page) => page.$eval('input', (input) => input.value);
const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the field has the focus at once, and arrows go from it through the rows and back', async () => {
  await inPopup('popup-results', async (page) => {
    expect(await focused(page)).toBe('INPUT');
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await focused(page)).toBe('quotation:xi-2014-wic-message-a');
    await press(page, 'ArrowUp', 'ArrowUp');
    expect(await focused(page)).toBe('INPUT');
  });
});

test('letters typed in a row return to the field', async () => {
  await inPopup('popup-results', async (page) => {
    await press(page, 'ArrowDown', 'x');
    expect(await queryIn(page)).toBe('sovereigntyx');
    expect(await focused(page)).toBe('INPUT');
  });
});

test('Enter opens a row, Esc leads back to it, and once more clears the field', async () => {
  await inPopup('popup-results', async (page) => {
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await page.waitForSelector('.opened-record');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back');
    await press(page, 'Escape');
    expect(await focused(page)).toBe('quotation:xi-2014-wic-message-a');
    await press(page, 'ArrowUp', 'ArrowUp', 'Escape');
    expect(await queryIn(page)).toBe('');
  });
});

test('Enter in the field opens the first answer, but not while an input method composes', async () => {
  await inPopup('popup-results', async (page) => {
    await page.$eval('input', (input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    );
    expect(await page.$('.opened-head')).toBeNull();
    await press(page, 'Enter');
    expect(await page.$eval('.opened-head h2', (heading) => heading.textContent)).toBe('cyber sovereignty');
  });
});

test('Ctrl+S saves and Ctrl+C copies the row that has the focus', async () => {
  await inPopup('popup-results', async (page) => {
    await press(page, 'ArrowDown', 'ArrowDown');
    await page.keyboard.down('Control');
    await press(page, 's');
    const status = () => page.$eval('[role=status]', (line) => line.textContent?.trim());
    expect(await status()).toBe('Saved');
    await press(page, 'c');
    await page.keyboard.up('Control');
    expect(await status()).toBe('Copied');
  });
});

test('arrow keys walk the tabs, and their names hold no count', async () => {
  await inPopup('popup', async (page) => {
    await page.focus('#tab-search');
    await press(page, 'ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-page');
    const tree = await axTreeReader(page)();
    expect(findAllByRole(tree, 'tab').map(({ name }) => name)).toEqual(['Search', 'On this page', 'Saved']);
  });
});
