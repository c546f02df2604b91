import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierLabels } from '../../../components/citing-labels.ts';
import { writeDossierHtml } from '../../../corpus/citation/dossier/write-dossier-html.ts';
import { galleryText } from './gallery-text.ts';
import { type Gallery, openGallery } from './open-gallery.ts';
import { sampleDossier } from './sample-dossier.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const look = { state: 'dossier', width: 1280, height: 820 };

test('a Chinese name is as bold as a Latin one, whatever its page says of its language', async () => {
  const page = await gallery.show(look);
  const name = await page.waitForSelector('.dossier-entry b');
  if (name === null) throw new Error('no name');
  await name.evaluate((element) => {
    element.textContent = '王小明陳美玲';
  });
  const bold = await name.screenshot();
  await name.evaluate((element) => {
    element.style.fontWeight = '400';
  });
  expect(Buffer.compare(Buffer.from(bold), Buffer.from(await name.screenshot()))).not.toBe(0);
  await page.close();
});

/** How far before their paragraph words begin, in ems: those in our marks, and in marks of their own. */
const hanging = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('p.said')].flatMap((said) => {
      const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
      const first = walker.nextNode();
      if (first === null || said.getClientRects().length === 0) return [];
      const range = new Range();
      range.setStart(first, 0);
      range.setEnd(first, 1);
      const size = Number.parseFloat(getComputedStyle(said).fontSize);
      const before = said.getBoundingClientRect().left - range.getBoundingClientRect().left;
      return Math.round((before / size) * 100) / 100;
    }),
  );

describe('the opening mark hangs in the margin, whether it is ours or of the words', () => {
  test('on the desk', async () => {
    const page = await gallery.show({ ...look, state: 'dossier' });
    await page.waitForSelector('.dossier');
    expect(new Set(await hanging(page))).toEqual(new Set([0.43]));
    await page.close();
  });

  test('in the downloaded file', async () => {
    const page = await gallery.show(look);
    await page.setContent(writeDossierHtml(sampleDossier, dossierLabels(galleryText('en'))));
    expect(new Set(await hanging(page))).toEqual(new Set([0.43]));
    await page.close();
  });
});
