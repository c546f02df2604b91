import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { type Gallery, type Look, openGallery } from './open-gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const cards = ['card', 'card-brief', 'card-without-quotations'];
const popups = [
  'popup',
  'results',
  'event',
  'person',
  'nothing',
  'loading',
  'off',
  'browser',
  'withdrawn',
  'paused',
  'by-pattern',
  'not-chosen',
  'corrected',
];
const options = [
  'options',
  'options-troubled',
  'options-told',
  'options-restored',
  'options-failed',
  'first-run',
];
const notes = ['note', 'note-written', 'note-ask', 'note-full', 'note-nothing', 'note-field'];
const states = [
  ...cards,
  ...notes,
  ...popups.map((name) => (name === 'popup' ? name : `popup-${name}`)),
  ...options,
];
const looks: Look[] = [
  ...states.map((state) => ({ state })),
  ...['card', 'note', 'popup-results', 'options-troubled', 'options-told', 'first-run'].flatMap((state) => [
    { state, dark: true },
    { state, lang: 'zh-CN' as const },
    { state, width: 320, height: 400 },
  ]),
];

describe('axe finds nothing', () => {
  test.each(looks)('on $state (dark: $dark, language: $lang, width: $width)', async (look) => {
    const page = await gallery.show(look);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test.each(['page', 'saved'])('on the tab "%s"', async (tab) => {
    for (const state of ['popup', 'popup-off', 'popup-withdrawn', 'popup-corrected']) {
      const page = await gallery.show({ state });
      await page.click(`#tab-${tab}`);
      expect(await findFaults(page)).toEqual([]);
      await page.close();
    }
  });

  test('on a card with everything opened', async () => {
    const page = await gallery.show({ state: 'card', height: 900 });
    for (const button of await page.$$('.entry :is(button.basis, .more, button.source)'))
      await button.click();
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test.each(['term', 'quotation'])('on an opened %s', async (kind) => {
    const page = await gallery.show({ state: 'popup-results' });
    await page.click(`[data-row^="${kind}:"] [data-main]`);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});

test('the note says where it went in words with spaces between', async () => {
  const page = await gallery.show({ state: 'note' });
  expect(await page.$eval('.told', ({ textContent }) => textContent)).toMatch(/^Saved to /);
  await page.close();
});

test('the options show marks as pages get them, in the style and colour chosen', async () => {
  const page = await gallery.show({ state: 'options', width: 640, height: 800 });
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(await names()).toEqual([
    'on-record-active-dark-text',
    'on-record-dark-text',
    'on-record-light-text',
  ]);
  const choose = async (name: string) => (await page.$$(`[name=${name}]`)).at(-1)?.click();
  await choose('mark-style');
  await choose('mark-colour');
  expect(await names()).toEqual(['on-record-active-own', 'on-record-tint-own']);
  await page.close();
});

test('axe finds nothing on a delay out of bounds', async () => {
  const page = await gallery.show({ state: 'options', width: 640 });
  await page.type('#delay-dwell', '00');
  await page.waitForSelector('[aria-invalid="true"]');
  expect(await findFaults(page)).toEqual([]);
  await page.close();
});

test('axe would find a button without a name', async () => {
  const page = await gallery.show({ state: 'card' });
  await page.evaluate(() => document.querySelector('[aria-label="Close"]')?.removeAttribute('aria-label'));
  expect(await findFaults(page)).toEqual([expect.stringContaining('button-name')]);
  await page.close();
});

describe('nothing spills over', () => {
  test.each([
    { state: 'card', width: 320, height: 480 },
    { state: 'card', width: 320, height: 256 },
    { state: 'popup-results', width: 320, height: 480 },
    { state: 'popup-corrected', width: 210, height: 280 },
    { state: 'options-troubled', width: 320, height: 480 },
    { state: 'options', width: 210, height: 280 },
    { state: 'options-told', width: 320, height: 480 },
    { state: 'first-run', width: 320, height: 480 },
  ])('$state in $width × $height pixels', async (look) => {
    const page = await gallery.show(look);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.close();
  });
});
