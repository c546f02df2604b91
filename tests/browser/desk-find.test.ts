import { expect, it } from 'vitest';
import { openDesk } from './desk/desk-view.ts';
import { findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { clickNode, clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { untilFocused } from './driver/focused.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';
import { findFaults } from './gallery/find-faults.ts';
import { eventually } from './options/options-view.ts';
import { ask, itemWith, listed, says } from './popup/answers.ts';

const liu = 'Internet sovereignty of each country needs to be respected';
const wording = {
  of2014: 'Following the principle of mutual respect',
  of2019: 'on the basis of mutual respect',
};

const typed = (view: View) => view.evaluate(() => document.querySelector('input')?.value);
/** "16 results, 2010–2023". */
const summary = (view: View) =>
  view.evaluate(() => document.querySelector('.results-head .count')?.textContent);
const wide = (tab: Tab) => tab.page.setViewport({ width: 1280, height: 860 });

/** What the row of a filter holds: its state, and how many it would return. */
const filter = (view: View, name: string) =>
  view.evaluate((wanted) => {
    const row = [...document.querySelectorAll('.filter-row')].find((one) =>
      one.querySelector('label')?.textContent?.startsWith(wanted),
    );
    const box = row?.querySelector('input');
    const state = box?.indeterminate ? 'left out' : box?.checked ? 'only' : 'any';
    return row ? `${state} ${row.querySelector('.count')?.textContent}` : 'none';
  }, name);

describeInBrowsers('finding on the desk', (stage) => {
  const opened = shared(async () => {
    const tab = await openDesk(stage.browser);
    await wide(tab);
    return tab;
  });
  /** One desk for all: each test puts its own query in place of the last. */
  const desk = async () => {
    const tab = await opened();
    await tab.page.bringToFront();
    return tab;
  };

  it('has the keyboard in the field, hints, and the whole record to narrow', async () => {
    const tab = await desk();
    // The page's own focus: Firefox may leave that of the window on its address bar.
    await eventually(() => tab.evaluate(() => document.activeElement?.ariaLabel), 'Search the record');
    await says(tab, 'Try', 'multilateralism', 'The whole record');
    await eventually(async () => (await filter(tab, 'Quotation')).startsWith('any'), true);
  });

  it('answers as one types, and says how it read operators', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty after:2014 -speaker:"Lu Wei"');
    await says(tab, 'Read as: sovereignty, in 2014 or later, not said by Lu Wei', 'results, 2014–2023');
    await eventually(() => filter(tab, 'Lu Wei').then((state) => state.split(' ')[0]), 'left');
  });

  it('draws keys in grey and lines under what is at fault, where the field has these words', async () => {
    const tab = await desk();
    await ask(tab, `cyber after:2014 ${'of many more words '.repeat(12)}before:2o20`);
    const drawn = () =>
      tab.evaluate(() => {
        const [field, layer] = [document.querySelector('input'), document.querySelector('.field-layer')];
        const text = (selector: string) =>
          [...(layer?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
        return {
          isWhole: layer?.textContent === field?.value,
          keys: text('.query-key'),
          faults: text('u'),
          isScrolled: (field?.scrollLeft ?? 0) > 0,
          isApart: Math.abs((layer?.scrollLeft ?? 0) - (field?.scrollLeft ?? 0)) > 1,
        };
      });
    const own = { isWhole: true, keys: ['after:', 'before:'], faults: ['2o20'] };
    // Chromium does not scroll to what is put in.
    await tab.press('Home');
    await tab.press('End');
    await eventually(drawn, { ...own, isScrolled: true, isApart: false });
    await tab.press('Home');
    await eventually(drawn, { ...own, isScrolled: false, isApart: false });
    await ask(tab, 'cyber at 10:30');
    await eventually(() => tab.evaluate(() => document.querySelector('.inked') === null), true);
  });

  it('writes a filter into the query, and takes it out again', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    await itemWith(tab, liu, '4 May 2010');
    await clickOn(tab, 'checkbox', 'Liu Zhengrong');
    await eventually(() => typed(tab), 'sovereignty speaker:"Liu Zhengrong"');
    await eventually(async () => (await filter(tab, 'Liu Zhengrong')).startsWith('only'), true);
    expect((await listed(tab)).some((item) => textOf(item).includes('Lu Wei, '))).toBe(false);
    await clickOn(tab, 'checkbox', 'Liu Zhengrong');
    await eventually(() => typed(tab), 'sovereignty');
  });

  it('leaves out, by a button of its own, and goes back through the steps', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    await itemWith(tab, liu);
    const before = await summary(tab);
    const row = await itemWith(tab, 'Liu Zhengrong', 'Leave out');
    const button = findByRole(row, 'button', 'Leave out');
    if (button) await clickNode(tab, button);
    await eventually(() => typed(tab), 'sovereignty -speaker:"Liu Zhengrong"');
    await until('another answer', async () => (await summary(tab)) !== before);
    await says(tab, 'Liu Zhengrong left out');
    await tab.page.goBack({ waitUntil: [] as never }).catch(() => undefined);
    await eventually(() => typed(tab), 'sovereignty');
    await eventually(() => summary(tab), before);
  });

  it('sorts by date, which stands in the address', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    await clickOn(tab, 'button', 'Date');
    await until('the sort in the address', () => tab.page.url().includes('sort=date'));
    const dates = await tab.evaluate(() =>
      [...document.querySelectorAll('.rows > .row > .who time')].map(
        (time) => time.getAttribute('datetime') ?? '',
      ),
    );
    expect(dates.map((date) => date.slice(0, 4))).toEqual(
      dates.map((date) => date.slice(0, 4)).toSorted((a, b) => b.localeCompare(a)),
    );
    await clickOn(tab, 'button', 'Relevance');
  });

  it('narrows the years by keys', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    const from = await until('a slider', async () => findByRole(await tab.axTree(), 'slider', 'From year'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('[role=slider]')?.focus());
    await untilFocused(tab, `slider ${from.name}`);
    await tab.press('PageUp');
    await eventually(() => typed(tab), 'sovereignty after:2014');
    await tab.press('ArrowRight');
    await eventually(() => typed(tab), 'sovereignty after:2015');
    await tab.press('Home');
    await eventually(() => typed(tab), 'sovereignty');
    const image = findAllByRole(await tab.axTree(), 'image').find(({ name }) =>
      name.startsWith('Results by year'),
    );
    expect(image?.name).toMatch(/2014: \d+ results/);
  });

  it('narrows the years by the pointer, and by figures', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    const plot = await tab.evaluate(() => {
      const { left, top, width, height } =
        document.querySelector('.year-plot')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, width, height };
    });
    const middle = plot.top + plot.height / 3;
    // From the left grip to a third of the axis.
    await tab.page.mouse.move(plot.left, middle);
    await tab.page.mouse.down();
    await tab.page.mouse.move(plot.left + plot.width / 6, middle, { steps: 4 });
    await tab.page.mouse.move(plot.left + plot.width / 3, middle, { steps: 4 });
    await tab.page.mouse.up();
    await eventually(() => typed(tab), 'sovereignty after:2014');
    await tab.evaluate(() =>
      document.querySelector<HTMLInputElement>('.year-fields input:last-of-type')?.select(),
    );
    await tab.evaluate(() => document.querySelectorAll<HTMLInputElement>('.year-fields input')[1]?.select());
    await tab.type('2016');
    await tab.press('Enter');
    await eventually(() => typed(tab), 'sovereignty after:2014 before:2017');
    await clickOn(tab, 'button', 'All years');
    await eventually(() => typed(tab), 'sovereignty');
  });

  it('shows two wordings beside one another with what differs, and what is only filed under the word', async () => {
    const tab = await desk();
    await ask(tab, '"mutual trust"');
    await itemWith(tab, wording.of2014, wording.of2019, 'Printed two ways');
    expect(await tab.evaluate(() => document.querySelectorAll('.pair .differs').length)).toBeGreaterThan(2);
    await ask(tab, '网络主权');
    await itemWith(tab, 'but our bottom line', 'Filed under cyber sovereignty; the words do not name it.');
  });

  it('says what is at fault, with what was meant, and what nothing found means', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty befor:2015');
    await says(tab, '“befor:” is no filter');
    await clickOn(tab, 'button', 'Use before:2015');
    await eventually(() => typed(tab), 'sovereignty before:2015');
    // The button has gone; the keyboard is where one goes on.
    await untilFocused(tab, 'searchbox Search the record');
    await ask(tab, 'multistakeholder');
    await says(tab, 'Nothing on record for multistakeholder', 'not that nobody said it');
  });

  it('goes by arrows from the field to the rows, by Esc back and clear, by F6 through the columns, by / to the field', async () => {
    const tab = await desk();
    await ask(tab, 'Lu Wei');
    await itemWith(tab, 'Lu Wei', 'person');
    await tab.press('ArrowDown');
    await untilFocused(tab, 'button Lu Wei');
    await tab.press('F6');
    await until('the keyboard elsewhere', async () => {
      const column = await tab.evaluate(() =>
        document.activeElement?.closest('[data-column]')?.getAttribute('data-column'),
      );
      return column === 'head';
    });
    await tab.press('/');
    await untilFocused(tab, 'searchbox Search the record');
    await tab.press('ArrowDown');
    await tab.press('Escape');
    await untilFocused(tab, 'searchbox Search the record');
    await tab.press('Escape');
    await eventually(() => typed(tab), '');
  });

  it('closes by Esc a record that stands in place of the list, and is at its row again', async () => {
    const tab = await desk();
    await tab.page.setViewport({ width: 900, height: 700 });
    await ask(tab, 'sovereignty');
    await itemWith(tab, liu);
    await tab.press('ArrowDown');
    const row = await tab.evaluate(() =>
      document.activeElement?.closest('[data-row]')?.getAttribute('data-row'),
    );
    await tab.press('Enter');
    const isListSeen = () =>
      tab.evaluate(() => document.querySelector('.desk-results')?.checkVisibility() === true);
    await eventually(isListSeen, false);
    await tab.press('Escape');
    await eventually(isListSeen, true);
    await eventually(
      () => tab.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row')),
      row,
    );
    await wide(tab);
  });

  it('goes on in the field once a fault is mended at a press', async () => {
    const tab = await desk();
    await ask(tab, 'cyber before:2o20 law');
    await clickOn(tab, 'button', 'Use before:2020');
    await eventually(() => typed(tab), 'cyber before:2020 law');
    await eventually(() => tab.evaluate(() => document.activeElement?.matches('input[data-field]')), true);
  });

  it('shows the keyboard map on ?, and gives the keyboard back', async () => {
    const tab = await desk();
    await ask(tab, 'Lu Wei');
    await itemWith(tab, 'Lu Wei', 'person');
    await tab.press('ArrowDown');
    await untilFocused(tab, 'button Lu Wei');
    await tab.press('?');
    await until('the keys', async () => findByRole(await tab.axTree(), 'dialog', 'Keys'));
    await tab.press('Escape');
    await untilFocused(tab, 'button Lu Wei');
  });

  it.each([320, 600, 720])('folds its filters away at a width of %s', async (width) => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    // Firefox refuses to move the pointer from where the window is no more.
    await tab.move(5, 5);
    await tab.page.setViewport({ width, height: 860 });
    await until('the narrow layout', () =>
      tab.evaluate(() => document.querySelector('.filter-strip') !== null),
    );
    await until('its width', () => tab.evaluate((wanted) => innerWidth === wanted, width));
    await clickOn(tab, 'button', width < 720 ? 'Filters' : 'Speaker');
    await clickOn(tab, 'checkbox', 'Xi Jinping');
    await eventually(() => typed(tab), 'sovereignty speaker:"Xi Jinping"');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (width < 720)
      await tab.evaluate(() => document.querySelector<HTMLElement>('.filter-strip button')?.click());
    await itemWith(tab, 'national sovereignty, security and development interests');
    await wide(tab);
    await until('the columns', () => tab.evaluate(() => document.querySelector('.finding.columns') !== null));
  });

  it('has no fault that axe finds, and reports nothing wrong', async () => {
    const tab = await desk();
    await ask(tab, 'sovereignty');
    await itemWith(tab, liu);
    expect(await findFaults(tab.page)).toEqual([]);
    expect(await stage.browser.errors()).toEqual([]);
  });
});
