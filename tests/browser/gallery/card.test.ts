import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AxNode, findAllByRole, textOf } from '../driver/ax-node.ts';
import { axTreeReader } from '../driver/chromium/ax-tree.ts';
import { type Gallery, openGallery } from './open-gallery.ts';
import { sample, samplePack } from './sample-pack.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function withCard(act: (page: Page, tree: () => Promise<AxNode>) => Promise<void>) {
  const page = await gallery.show({ state: 'card', height: 700 });
  await act(page, axTreeReader(page));
  await page.close();
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

test('the dialog bears the term’s name and reads out every quotation whole, with its speaker and date', async () => {
  await withCard(async (_page, tree) => {
    const [dialog] = findAllByRole(await tree(), 'dialog', 'cyber sovereignty');
    const read = squeeze(dialog ? textOf(dialog) : '');
    for (const { text, speaker } of samplePack.quotations) {
      expect(read).toContain(squeeze(text));
      expect(read).toContain(sample.pack.people.find(({ id }) => id === speaker)?.name);
    }
    expect(read).toContain('19 Nov 2014');
  });
});

test('a brief card reads out the same, shows sources once an entry is looked at, and then keeps them', async () => {
  const [whole, page] = [
    await gallery.show({ state: 'card', height: 700 }),
    await gallery.show({ state: 'card-brief', height: 700 }),
  ];
  const names = async (of: Page, role: string) =>
    findAllByRole(await axTreeReader(of)(), role).map(({ name }) => name);
  const read = squeeze(textOf(await axTreeReader(page)()));
  for (const { text } of samplePack.quotations) expect(read).toContain(squeeze(text));
  expect(await names(page, 'button')).toEqual(expect.arrayContaining(['Copy', 'Save', 'Pin', 'Close']));
  const seenSources = () =>
    page.$$eval('.entry', (entries) =>
      entries.map((entry) => (entry.querySelector('.foot, .wording-foot')?.clientHeight ?? 0) > 1),
    );
  expect(await seenSources()).not.toContain(true);
  const top = await page.$eval('.entry + .entry', (entry) => entry.getBoundingClientRect().top);
  await page.hover('.entry .who');
  await page.hover('.card h2');
  expect((await seenSources())[0]).toBe(true);
  expect(await page.$eval('.entry + .entry', (entry) => entry.getBoundingClientRect().top)).toBeGreaterThan(
    top,
  );
  expect((await seenSources()).slice(1)).not.toContain(true);
  await page.focus('.entry + .entry button');
  expect((await seenSources())[1]).toBe(true);
  await whole.close();
  await page.close();
});

test('each wording has its own Copy and Save, told apart by their description', async () => {
  await withCard(async (page, tree) => {
    const copies = findAllByRole(await tree(), 'button', 'Copy');
    expect(copies).toHaveLength(samplePack.quotations.length);
    const described = await page.$$eval('.pair .action', (buttons) =>
      buttons.map(
        (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    );
    expect(new Set(described)).toEqual(
      new Set(['China Daily, 20 Nov 2014', 'China Daily, inferred Oct 2019']),
    );
  });
});

test('Save stays named Save: it is pressed, said to be saved, and announced', async () => {
  await withCard(async (page, tree) => {
    await page.click('.entry .action:last-child');
    const [first] = findAllByRole(await tree(), 'button', 'Save');
    expect(first).toBeDefined();
    expect(
      await page.$eval('.entry .action:last-child', (button) => button.getAttribute('aria-pressed')),
    ).toBe('true');
    expect(await page.$eval('[role=status]', (status) => status.textContent?.trim())).toBe('Saved');
  });
});

test('a failure is shown where it happened', async () => {
  const page = await gallery.show({ state: 'card-failing', height: 700 });
  await page.click('.entry .action:last-child');
  expect(await page.$eval('.entry .failure', (note) => note.textContent)).toBe(
    'Not saved: the browser’s storage is full.',
  );
  await page.close();
});

test('the grey word tells why, and the source without an address opens its record', async () => {
  await withCard(async (page) => {
    await page.click('button.basis');
    expect(await page.$eval('.entry .note', (note) => note.textContent)).toContain(
      'a recent news conference',
    );
    await page.click('button.source');
    expect(await page.$eval('.entry .facts', (facts) => facts.textContent)).toContain('White paper');
  });
});

test('the dot of the entry under the pointer stands out', async () => {
  await withCard(async (page) => {
    expect(await page.$('.dot.current')).toBeNull();
    await page.hover('.entry');
    expect(await page.$eval('.dot.current', (dot) => dot.classList.contains('hollow'))).toBe(true);
  });
});

test('selecting a shortened text by hand takes the words, not the sign for what is left out', async () => {
  await withCard(async (page) => {
    const copied = await page.$eval('.pair .said', (said) => {
      getSelection()?.selectAllChildren(said);
      return getSelection()?.toString() ?? '';
    });
    expect(squeeze(copied)).not.toContain('[…]');
    expect(squeeze(copied)).toContain(
      'Following the principle of mutual respect and mutual trust, China is ready',
    );
  });
});
