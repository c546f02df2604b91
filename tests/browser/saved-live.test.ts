import { expect, it } from 'vitest';
import { findByRole } from './driver/ax-node.ts';
import { entryWith, openCard, pressIn as pressInCard } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { openPage } from './driver/open-page.ts';
import { until } from './driver/until.ts';
import { ask } from './popup/answers.ts';
import { store, stored } from './popup/stored.ts';

const id = 'cao-2023-own-method';
const words = 'With different conditions';

/** Runs in popup or desk: whether the quotation's Save is pressed there. */
const isPressed = (view: View) =>
  view.evaluate(
    (row) => document.querySelector(`[data-row="${row}"] [aria-pressed]`)?.getAttribute('aria-pressed'),
    `quotation:${id}`,
  );
/** Presses it, without the pointer: that is to stay on the page, where the card is. */
const press = (view: View) =>
  view.evaluate(
    (row) => document.querySelector<HTMLElement>(`[data-row="${row}"] [aria-pressed]`)?.click(),
    `quotation:${id}`,
  );

describeInBrowsers('what is saved', (stage) => {
  it('is shown so at once by a card, a popup and two windows of the desk, whichever of them saves or removes it', async () => {
    await store(stage.browser, {});
    const popup = await stage.browser.openExtensionPage('popup.html', true);
    const query = encodeURIComponent(words);
    const found = await stage.browser.openExtensionPage(`desk.html?q=${query}`, true);
    const shelf = await stage.browser.openExtensionPage('desk.html?tab=saved', true);
    await ask(popup, words);
    for (const view of [popup, found])
      await until('the quotation', async () => (await isPressed(view)) === 'false');
    const tab = await openPage(stage, '<p>They spoke of cyber sovereignty.</p>');
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');

    const inCard = async () =>
      findByRole(entryWith(await openCard(tab), words), 'button', 'Save')?.states.includes('pressed');
    const onShelf = () => shelf.evaluate((said) => document.body.textContent?.includes(said) === true, words);
    const everywhere = async (saved: boolean) => {
      await until('the card to show it', async () => (await inCard()) === saved);
      for (const view of [popup, found])
        await until('popup and desk to show it', async () => (await isPressed(view)) === String(saved));
      await until('the other desk to show it', async () => (await onShelf()) === saved);
    };
    await pressInCard(tab, words, 'Save');
    await everywhere(true);
    await press(found);
    await everywhere(false);
    await press(popup);
    await everywhere(true);
    await pressInCard(tab, words, 'Save');
    await everywhere(false);
    await press(found);
    await everywhere(true);
    expect(Object.keys(await stored(stage.browser))).toEqual([`saved:${id}`]);
    await Promise.all([popup, found, shelf, tab].map((view) => view.close()));
  });
});
