import { expect, it } from 'vitest';
import { findByRole, outlineOf } from './driver/ax-node.ts';
import { card, noCard, openCard } from './driver/card.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Command, Tab } from './driver/driver.ts';
import { focused, untilFocused } from './driver/focused.ts';
import { linger } from './driver/linger.ts';
import { hoverMark, markNamed } from './driver/marks.ts';
import { until } from './driver/until.ts';

/** The page's first script listens for keys wherever it can. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
<script>
window.keysSeen = [];
for (const target of [window, document])
  for (const type of ['keydown', 'keypress', 'keyup'])
    for (const capture of [true, false])
      target.addEventListener(type, (event) => window.keysSeen.push(type + ' ' + event.key), capture);
</script>
<body><p>cyber sovereignty <button>Share</button> and the Great Firewall</p><textarea></textarea>
<p style="margin-top: 2000px">Wuzhen</p></body></html>`;

describeInBrowsers('the keyboard', (stage) => {
  async function opened(): Promise<Tab> {
    stage.server.page('http://news.example/story', page);
    const tab = await stage.browser.open('http://news.example/story');
    await markNamed(tab, 'Great Firewall');
    return tab;
  }
  const walk = async (tab: Tab, command: Command, to: string) => {
    await stage.browser.shortcut(tab, command);
    await openCard(tab, to);
    await untilFocused(tab, `dialog ${to}`);
  };
  const keysSeen = (tab: Tab) =>
    tab.evaluate(() => (window as unknown as { keysSeen: string[] }).keysSeen.splice(0));
  const focusOn = (tab: Tab, selector: string) =>
    tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

  it('walks from mark to mark, round and back, and is in each card that opens', async () => {
    const tab = await opened();
    await walk(tab, 'next-mark', 'cyber sovereignty');
    await walk(tab, 'next-mark', 'Great Firewall');
    await walk(tab, 'next-mark', 'Wuzhen');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(500);
    await walk(tab, 'next-mark', 'cyber sovereignty');
    await walk(tab, 'previous-mark', 'Wuzhen');
    await walk(tab, 'previous-mark', 'Great Firewall');
    await tab.close();
  });

  it('goes round in the card with Tab, and backwards with Shift', async () => {
    const tab = await opened();
    await walk(tab, 'next-mark', 'cyber sovereignty');
    await walk(tab, 'next-mark', 'Great Firewall');
    const next = async (key: string, from: string) => {
      await tab.press(key);
      return until(`${key} to lead on from “${from}”`, async () => {
        const to = await focused(tab);
        return to !== from && to;
      });
    };
    const stops = [await next('Tab', 'dialog Great Firewall')];
    while (stops.length === 1 || stops.at(-1) !== 'button Pin') {
      stops.push(await next('Tab', stops.at(-1) ?? ''));
      if (stops.length > 30) throw new Error(`no way round: ${stops.join(', ')}`);
    }
    expect(stops.slice(0, 2)).toEqual(['button Pin', 'button Close']);
    expect(stops).not.toContain('button Share');
    expect(stops).not.toContain('document');
    const last = await next('Shift+Tab', 'button Pin');
    expect(stops.slice(2)).toContain(last);
    expect(await next('Tab', last)).toBe('button Pin');
    await tab.close();
  });

  it('scrolls the card, not the page', async () => {
    const tab = await opened();
    await walk(tab, 'next-mark', 'cyber sovereignty');
    const clip = await (await openCard(tab)).node.box();
    const look = () => tab.page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
    const before = await look();
    for (const key of ['ArrowDown', 'PageDown', 'End']) await tab.press(key);
    await until('the card to scroll', async () => (await look()) !== before);
    for (const key of ['ArrowUp', 'PageUp', 'Home']) await tab.press(key);
    await until('the card to scroll back', async () => (await look()) === before);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await tab.close();
  });

  it('returns with Esc to where it was', async () => {
    const tab = await opened();
    await focusOn(tab, 'button');
    await walk(tab, 'next-mark', 'cyber sovereignty');
    await walk(tab, 'next-mark', 'Great Firewall');
    await tab.press('Escape');
    await noCard(tab);
    await untilFocused(tab, 'button Share');
    await tab.close();
  });

  it('is not heard by the page while it is in the card, not even when it closes that', async () => {
    const tab = await opened();
    await focusOn(tab, 'button');
    await walk(tab, 'next-mark', 'cyber sovereignty');
    await keysSeen(tab);
    for (const key of ['j', ';', 'ArrowDown', 'Tab', 'Tab', 'Shift+Tab', ' ', 'k', 'Tab'])
      await tab.press(key);
    // On Close by now; Firefox's accessibility tree loses track of focus when keys come so fast.
    await tab.press('Enter');
    await noCard(tab);
    await untilFocused(tab, 'button Share');
    await walk(tab, 'next-mark', 'Great Firewall');
    await keysSeen(tab);
    await tab.press('Escape');
    await noCard(tab);
    expect(await keysSeen(tab)).toEqual([]);
    await tab.press('x');
    expect(await keysSeen(tab)).toContain('keydown x');
    await tab.close();
  });

  it('visits the card from a dialog that holds it fast, and the dialog does not hear of it', async () => {
    stage.server.page(
      'http://news.example/trap',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trap</title><body>
      <div role="dialog" aria-label="Page’s own"><p>the Great Firewall</p><button>Stay</button></div><input>
      <script>
        const dialog = document.querySelector('div');
        const stay = document.querySelector('button');
        window.visits = [];
        const hold = ({ type, target, relatedTarget }) => {
          if (type === 'focusin') window.visits.push(target.localName);
          const to = type === 'focusin' ? target : relatedTarget;
          if (to && !dialog.contains(to) && to.localName !== 'input') stay.focus();
        };
        for (const type of ['focusin', 'focusout'])
          for (const capture of [true, false]) document.addEventListener(type, hold, capture);
        stay.focus();
      </script></body></html>`,
    );
    const tab = await stage.browser.open('http://news.example/trap');
    await markNamed(tab, 'Great Firewall');
    const visits = () => tab.evaluate(() => (window as unknown as { visits: string[] }).visits.splice(0));
    await visits();
    await walk(tab, 'next-mark', 'Great Firewall');
    await tab.press('Tab');
    await untilFocused(tab, 'button Pin');
    await tab.press('Escape');
    await noCard(tab);
    await untilFocused(tab, 'button Stay');
    expect(await visits()).toEqual([]);
    // From the card elsewhere: whoever gets the keyboard is told.
    await walk(tab, 'next-mark', 'Great Firewall');
    await focusOn(tab, 'input');
    expect(await visits()).toEqual(['input', 'input']);
    await tab.close();
  });

  it('stays in the page’s field while the pointer opens a card', async () => {
    const tab = await opened();
    await focusOn(tab, 'textarea');
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await tab.type('abc');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('abc');
    expect(await keysSeen(tab)).toContain('keydown a');
    await tab.press('Escape');
    await noCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await tab.close();
  });
});

describeInBrowsers('a pinned card', (stage) => {
  async function pinned(): Promise<Tab> {
    stage.server.page('http://news.example/story', page);
    const tab = await stage.browser.open('http://news.example/story');
    await focusOn(tab);
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await clickOn(tab, 'button', 'Pin');
    await untilPinned(tab, true);
    return tab;
  }
  const focusOn = (tab: Tab) => tab.evaluate(() => document.querySelector('button')?.focus());
  const untilPinned = (tab: Tab, expected: boolean) =>
    until(`Pin to be ${expected ? '' : 'not '}pressed`, async () => {
      const pin = findByRole((await openCard(tab)).node, 'button', 'Pin');
      return pin?.states.includes('pressed') === expected;
    });
  const boxOf = async (tab: Tab, role: string, name: string) =>
    findByRole((await openCard(tab)).node, role, name)?.box();

  it('moves nothing of the card from under the pointer', async () => {
    const tab = await pinned();
    const parts = async () => [await boxOf(tab, 'button', 'Pin'), await boxOf(tab, 'button', 'Copy')];
    const before = await parts();
    expect(before).not.toContain(undefined);
    await clickOn(tab, 'button', 'Pin');
    await untilPinned(tab, false);
    expect(await parts()).toEqual(before);
    await tab.press('Escape');
    await tab.close();
  });

  it('outlives leaving, other marks, clicks outside and scrolling, and goes with Esc', async () => {
    const tab = await pinned();
    const other = (await markNamed(tab, 'Great Firewall')).boxes[0];
    await tab.move(5, 5);
    await linger();
    await tab.move((other?.x ?? 0) + 5, (other?.y ?? 0) + 5);
    await linger();
    expect((await card(tab))?.name).toBe('cyber sovereignty');
    await tab.click(900, 400);
    await tab.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
    await linger();
    const still = await card(tab);
    expect(still?.name, outlineOf(await tab.axTree())).toBe('cyber sovereignty');
    expect((await still?.node.box())?.y).toBeGreaterThanOrEqual(0);
    await tab.press('Escape');
    await noCard(tab);
    await tab.close();
  });

  it('keeps Tab inside and gives the keyboard back', async () => {
    const tab = await pinned();
    await untilFocused(tab, 'button Pin');
    await tab.press('Shift+Tab');
    expect(await focused(tab)).not.toBe('document');
    await tab.press('Tab');
    await untilFocused(tab, 'button Pin');
    await tab.press('Escape');
    await noCard(tab);
    await untilFocused(tab, 'button Share');
    await tab.close();
  });

  it('goes with Close', async () => {
    const tab = await pinned();
    await tab.move(5, 5);
    await clickOn(tab, 'button', 'Close');
    await noCard(tab);
    await tab.close();
  });

  it('is let go by unpinning, and leaves with the pointer', async () => {
    const tab = await pinned();
    await clickOn(tab, 'button', 'Pin');
    await untilPinned(tab, false);
    await tab.move(5, 5);
    await noCard(tab);
    await tab.close();
  });
});
