import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a hint and a nearest word are searched for when pressed', async () => {
  await inPopup('popup', async (page) => {
    await page.click('.hint button');
    expect(await page.$eval('input', (input) => input.value)).toBe('Lu Wei');
  });
  await inPopup('popup-nothing', async (page) => {
    await page.click('.nearest button');
    expect(await page.$eval('input', (input) => input.value)).toBe('multilateralism');
  });
});

test('a quotation opens with its basis of date, its repairs, its source and its terms', async () => {
  await inPopup('popup-results', async (page) => {
    await page.click('[data-row="quotation:xi-2014-wic-message-a"] [data-main]');
    const record = await page.$eval('.opened-record', (element) => element.textContent ?? '');
    for (const known of ['on Wednesday', 'the comma', 'Beijing ready', 'paragraph 3', 'multilateralism']) {
      expect(record).toContain(known);
    }
  });
});

test('a term on the page leads to its next mark', async () => {
  await inPopup('popup', async (page) => {
    await page.click('#tab-page');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('went to cyber-sovereignty');
  });
});

test('what was removed comes back', async () => {
  await inPopup('popup', async (page) => {
    await page.click('#tab-saved');
    const rows = () => page.$$eval('.rows > li', (items) => items.length);
    expect(await rows()).toBe(3);
    await page.click('.rows .action:last-child');
    expect(await rows()).toBe(2);
    await page.click('.undo button');
    expect(await rows()).toBe(3);
  });
});

test('what was copied is not told once more when one comes back from another tab', async () => {
  await inPopup('popup-results', async (page) => {
    const told = () => page.$$eval('.told-what', (all) => all.map(({ textContent }) => textContent));
    await page.click('[data-row="quotation:liu-2010-sovereignty"] .action');
    expect(await told()).toEqual(['Copied']);
    await page.click('#tab-saved');
    expect(await told()).toEqual([]);
    await page.click('#tab-search');
    expect(await told()).toEqual([]);
  });
});

test('a corrected record shows what was saved and what it says now', async () => {
  await inPopup('popup-corrected', async (page) => {
    await page.click('#tab-saved');
    const row = await page.$eval('.rows > li', (item) => item.textContent ?? '');
    expect(row).toContain('but the bottom line');
    expect(row).toContain('but our bottom line');
    expect(await page.$eval('.kept-aside', (note) => note.textContent)).toContain(
      '1 saved item can’t be read',
    );
  });
});
