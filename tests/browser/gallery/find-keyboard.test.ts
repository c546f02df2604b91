import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const wide = { width: 1280, height: 820 };
/** What has the keyboard: its row, or else its name or its class. */
const holder = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('[data-row]')?.getAttribute('data-row');
    return row ?? activeElement?.ariaLabel ?? activeElement?.className;
  });
const layoutIs = (page: Page, layout: string) => page.waitForSelector(`.finding.${layout}`);
const height = 700;

describe('the keyboard in the desk’s Find', () => {
  test.each([320, 400, 900])('Esc closes a record that replaces the list, %s pixels wide', async (width) => {
    const page = await gallery.show({ state: 'find-record', width, height });
    const opened = await page.$eval('[aria-current=true]', (row) => row.getAttribute('data-row'));
    for (const from of ['.back', '.record-facts .link', '[data-start]']) {
      await page.waitForSelector(from, { visible: true });
      await page.focus(from);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.rows', { visible: true });
      expect(await holder(page)).toBe(opened);
      await page.keyboard.press('Enter');
    }
    // A press on its mere words.
    await page.waitForSelector('.desk-record .said', { visible: true });
    await page.click('.desk-record .said');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.rows', { visible: true });
    expect(await holder(page)).toBe(opened);
    await page.close();
  });

  test('what a record hides as the window narrows has the keyboard again once there is room', async () => {
    const page = await gallery.show({ state: 'find-record', width: 640, height });
    for (const holds of ['[data-field]', '.rows [data-main]']) {
      await page.focus(holds);
      const held = await holder(page);
      await page.setViewport({ width: 400, height });
      await layoutIs(page, 'panel');
      expect(await holder(page)).toBe('back');
      await page.setViewport({ width: 640, height });
      await layoutIs(page, 'slide');
      expect(await holder(page)).toBe(held);
    }
    await page.close();
  });

  test('the layout is that of the window’s width even where it changed while the desk was loading', async () => {
    const page = await gallery.show({ state: 'find-results', width: 1280, height });
    await page.evaluateOnNewDocument(() => {
      const truth = window.matchMedia.bind(window);
      let asked = 0;
      // As a narrower window has answered, to each of the three widths that are asked for at first.
      window.matchMedia = (query) =>
        truth(query.startsWith('(min-width') && ++asked <= 3 ? 'not all' : query);
    });
    await page.reload();
    await layoutIs(page, 'columns');
    await page.close();
  });

  test.each([
    ['find-fault', '.query-notes .instead'],
    ['find', '.hint button'],
    ['find-nothing', '.hint button'],
  ])(
    'a button that goes with what it asks leaves the keyboard in the field: %s, %s',
    async (state, button) => {
      const page = await gallery.show({ state, ...wide });
      await page.focus(button);
      const pressed = await page.$(button);
      await page.keyboard.press('Enter');
      await page.waitForFunction((one) => !one?.isConnected, {}, pressed);
      expect(await holder(page)).toBe('Search the record');
      await page.close();
    },
  );

  test.each([
    { state: 'find-results', ...wide },
    { state: 'find-results', width: 320, height },
    { state: 'find-record', ...wide },
    { state: 'find-term', ...wide },
    { state: 'find-fact', ...wide },
  ])('every row’s button is described by its date and its words: $state, $width', async (look) => {
    const page = await gallery.show(look);
    await page.waitForSelector('.desk');
    const rows = await page.$$('.desk-results .row, .desk-record .short-row');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [button] = await row.$$('[data-main]');
      if (!button || !(await button.isVisible())) continue;
      const { description = '' } = (await page.accessibility.snapshot({ root: button })) ?? {};
      const parts = await row.evaluate((one) => [
        one.querySelector('.who time')?.textContent ?? '',
        // Where it is cut, its signs are for the eye only.
        one
          .querySelector('.said mark, .said, .ours')
          ?.textContent?.replace(/[“”]|\[…\]/g, '')
          .trim()
          .slice(0, 12) ?? '',
      ]);
      expect(parts[1]).not.toBe('');
      for (const part of parts) expect(description).toContain(part);
    }
    await page.close();
  });

  test('F6 comes to the row that is open, or else to the first row', async () => {
    const page = await gallery.show({ state: 'find-record', width: 640, height });
    const rows = await page.$$eval('.rows [data-row]', (all) =>
      all.map((row) => row.getAttribute('data-row')),
    );
    const opened = await page.$eval('[aria-current=true]', (row) => row.getAttribute('data-row'));
    const toRows = async () => {
      await page.focus('[data-field]');
      await page.keyboard.press('F6');
      if (await page.$('.finding > .desk-filters')) await page.keyboard.press('F6');
      return holder(page);
    };
    expect(await toRows()).toBe(opened);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.desk-record', { hidden: true });
    expect(await toRows()).toBe(rows[0]);
    await page.close();
  });
});
