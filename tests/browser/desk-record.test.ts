import { expect, it } from 'vitest';
import { openDesk } from './desk/desk-view.ts';
import { type AxNode, findAllByRole, findByRole, outlineOf, textOf } from './driver/ax-node.ts';
import { openCard } from './driver/card.ts';
import { clickNode, clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilFocused } from './driver/focused.ts';
import { pasted } from './driver/pasted.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';
import { findFaults } from './gallery/find-faults.ts';
import { eventually } from './options/options-view.ts';
import { holds, pressIn, says } from './popup/answers.ts';

const xi = 'quotation:xi-2014-wic-message-a';
const search = `?q=sovereignty&open=${xi}`;

/** The record that is open, as a screen reader finds it. */
const recordNode = async (tab: Tab): Promise<AxNode | undefined> =>
  findAllByRole(await tab.axTree(), 'region').find(({ name }) => name.startsWith('Record'));

/** Waits for a record whose text holds all of these. */
const recordWith = (tab: Tab, ...parts: string[]) =>
  until(
    async () => `a record with ${parts.join(' · ')} in\n${outlineOf(await tab.axTree())}`,
    async () => {
      const node = await recordNode(tab);
      return node && holds(textOf(node), parts) ? node : undefined;
    },
  );

const openName = (tab: Tab) => tab.page.url().replace(/^.*open=/, '');

describeInBrowsers('a record on the desk', (stage) => {
  const opened = shared(() => openDesk(stage.browser, search));
  const desk = async () => {
    const tab = await opened();
    await tab.page.bringToFront();
    await tab.page.setViewport({ width: 1280, height: 860 });
    return tab;
  };
  const press = async (tab: Tab, name: string) => {
    // Its box within the wait: while the record is still changing, a button may move before it is measured.
    const { x, y, width, height } = await until(`a button ${name} in the record`, async () => {
      const record = await recordNode(tab);
      return record && findByRole(record, 'button', name)?.box();
    });
    await tab.click(x + width / 2, y + height / 2);
  };
  /** A page of its own to paste into. */
  const paste = async () => {
    stage.server.page(
      'http://news.example/notes',
      '<!doctype html><title>Notes</title><textarea rows="8"></textarea>',
    );
    const notes = await stage.browser.open('http://news.example/notes');
    const words = await pasted(notes);
    await notes.close();
    return words;
  };

  it('is whole: words, basis of date, occasion, source, repairs, terms, and its place among the results', async () => {
    const tab = await desk();
    const record = await recordWith(
      tab,
      'an international Internet governance system of multilateralism, democracy and transparency',
      'Worked out: The report, of Thursday 20 November 2014, says of the message “on Wednesday”.',
      'congratulatory message to the first World Internet Conference',
      'Beijing ready to cooperate on Internet security',
      'The comma before the attribution that followed',
      'cyber sovereignty',
    );
    expect(record.name).toMatch(/^Record of wording 1 of 2, result \d+ of \d+$/);
    expect(await findFaults(tab.page)).toEqual([]);
  });

  it('tells what the speaker said around it, and other voices whatever the query', async () => {
    const tab = await desk();
    await recordWith(
      tab,
      'Xi Jinping, before and after',
      'nothing earlier on record',
      'Same day',
      'Next on record',
      'Other voices on cyber sovereignty',
      'Liu Zhengrong',
      'but our bottom line',
    );
  });

  it('opens its source’s own record in place, and the other wording', async () => {
    const tab = await desk();
    await press(tab, 'China Daily, 20 Nov 2014');
    await recordWith(tab, 'Cao, Yin', 'Rights');
    await press(tab, 'China Daily, inferred Oct 2019');
    await recordWith(tab, 'on the basis of mutual respect and trust');
    await eventually(async () => (await recordNode(tab))?.name.startsWith('Record of wording 2 of 2'), true);
    await press(tab, 'Back');
    await eventually(async () => openName(tab), xi);
  });

  it('leads on to term and speaker, and back step by step', async () => {
    const tab = await desk();
    await press(tab, 'cyber sovereignty');
    await recordWith(tab, 'The claim that each state governs the internet', '5 quotations');
    await tab.page.goBack({ waitUntil: [] as never }).catch(() => undefined);
    await eventually(async () => openName(tab), xi);
    await press(tab, 'Xi Jinping');
    await recordWith(tab, 'President of China', 'quotations');
    await press(tab, 'Back');
    await eventually(async () => openName(tab), xi);
  });

  it('is reported with all that a maintainer needs', async () => {
    const tab = await desk();
    await press(tab, 'Report an error');
    await says(tab, 'Report copied');
    const report = await paste();
    for (const part of [
      'Record: quotation xi-2014-wic-message-a',
      'Pack: cyberspace-governance, as it came with On Record 0.1.0',
      'Words: “Following the principle of mutual respect and mutual trust',
      'Speaker: xi-jinping: Xi Jinping, President of China',
      'Said: 2014-11-19, derived: ',
      'Published: 2014-11-20, stated',
      'Place in it: paragraph 3',
      'Repairs: The comma before the attribution',
      'Other wordings: xi-2014-wic-message-b',
    ])
      expect(report).toContain(part);
    expect(report.trimEnd().endsWith('What is wrong:')).toBe(true);
  });

  it('is cited in the style one chooses', async () => {
    const tab = await desk();
    await press(tab, 'Cite as…');
    await clickOn(tab, 'menuitem', 'APA');
    await says(tab, 'Copied');
    const cited = await paste();
    expect(cited).toContain('Following the principle of mutual respect and mutual trust');
    expect(cited).toContain('as cited in Cao, 2014');
  });

  it('is saved for every window at once, and undone from any', async () => {
    const tab = await desk();
    stage.server.page(
      'http://news.example/story',
      '<!doctype html><title>Story</title><p>Of mutual trust, no more.',
    );
    const page = await stage.browser.open('http://news.example/story');
    const popup = await stage.browser.popup(page);
    await clickOn(popup, 'tab', 'Saved');
    await says(popup, 'Nothing is saved yet.');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.record-bar .save')?.click());
    await says(popup, 'Following the principle of mutual respect and mutual trust');
    await pressIn(popup, 'Remove', 'Following the principle');
    await until('the desk to know', () =>
      tab.evaluate(
        () => document.querySelector('.record-bar .save')?.getAttribute('aria-pressed') === 'false',
      ),
    );
    await popup.close();
    await page.close();
  });

  it('is entered with →, left with Esc to its row, and then to the field', async () => {
    const tab = await desk();
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-field]')?.focus());
    for (let row = 0; row < 3; row++) await tab.press('ArrowDown');
    const name = await tab.evaluate(() => document.activeElement?.textContent);
    await tab.press('Enter');
    await eventually(() => tab.evaluate(() => document.activeElement?.textContent), name);
    await tab.press('ArrowRight');
    await until('the record to have the keyboard', () =>
      tab.evaluate(() => document.activeElement?.matches('[data-column=record] [data-start]') ?? false),
    );
    await tab.press('Escape');
    await eventually(() => tab.evaluate(() => document.activeElement?.textContent), name);
    await tab.press('Escape');
    await untilFocused(tab, 'searchbox Search the record');
  });

  it('takes the list’s place in the panel, and gives it back', async () => {
    const tab = await desk();
    // Firefox refuses to move the pointer from where the window is no more.
    await tab.move(5, 5);
    await tab.page.setViewport({ width: 340, height: 760 });
    await until('the list to be gone', () =>
      tab.evaluate(() => !document.querySelector('.desk-results')?.checkVisibility()),
    );
    await press(tab, 'Back');
    await until('the list', () =>
      tab.evaluate(() => document.querySelector('.rows')?.checkVisibility() ?? false),
    );
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it.each([340, 900])(
    'gives it back on Esc, too, with the keyboard on its row, at a width of %s',
    async (width) => {
      const narrow = await openDesk(stage.browser, search);
      await narrow.page.setViewport({ width, height: 760 });
      await until('the record in place of the list', () =>
        narrow.evaluate(
          () =>
            document.querySelector('.finding.with-record:is(.panel, .list)') !== null &&
            !document.querySelector('.desk-results')?.checkVisibility(),
        ),
      );
      await narrow.evaluate(() => document.querySelector<HTMLElement>('.record-head button')?.focus());
      await narrow.press('Escape');
      await eventually(
        () =>
          narrow.evaluate(
            () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null,
          ),
        xi,
      );
      await narrow.close();
    },
  );

  it('says so where there is no such record', async () => {
    const lost = await openDesk(stage.browser, '?q=trust&open=quotation:no-such-thing');
    await says(lost, 'There is no “quotation:no-such-thing” on record.');
    await lost.close();
  });

  it('is reached from the card of its term', async () => {
    const tab = await desk();
    stage.server.page(
      'http://news.example/card',
      '<!doctype html><title>Card</title><p>Of cyber sovereignty.',
    );
    const page = await stage.browser.open('http://news.example/card');
    await stage.browser.shortcut(page, 'next-mark');
    const { node } = await openCard(page, 'cyber sovereignty');
    const button = findByRole(node, 'button', 'Open in the desk');
    if (!button) throw new Error(`no way to the desk in\n${outlineOf(node)}`);
    await clickNode(page, button);
    await eventually(async () => decodeURIComponent(openName(tab)), 'term:cyber-sovereignty');
    await page.close();
  });

  it('reports nothing wrong', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
