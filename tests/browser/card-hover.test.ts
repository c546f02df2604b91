import { expect, it } from 'vitest';
import type { Box } from './driver/ax-node.ts';
import { card, noCard, openCard } from './driver/card.ts';
import { cardCounter, cardsSeen } from './driver/count-cards.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { linger } from './driver/linger.ts';
import { hoverMark, markNamed } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { forget, store } from './options/extension-state.ts';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>${cardCounter}
<style>body { margin: 0 } p { margin: 60px 0 0 300px; font: 20px/30px sans-serif }</style>
<body><p>cyber sovereignty</p><p>Wuzhen</p></body></html>`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describeInBrowsers('a card', (stage) => {
  async function opened(): Promise<Tab> {
    stage.server.page('http://news.example/story', page);
    const tab = await stage.browser.open('http://news.example/story');
    await markNamed(tab, 'Wuzhen');
    return tab;
  }
  async function hovered(): Promise<{ tab: Tab; box: Box }> {
    const tab = await opened();
    await hoverMark(tab, 'cyber sovereignty');
    const { node } = await openCard(tab, 'cyber sovereignty');
    return { tab, box: await node.box() };
  }
  async function middleOf(tab: Tab, text: string): Promise<[x: number, y: number]> {
    const [box] = (await markNamed(tab, text)).boxes;
    if (!box) throw new Error(`“${text}” is not laid out`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  it('does not open for a pointer that only passes', async () => {
    const tab = await opened();
    const [x, y] = await middleOf(tab, 'cyber sovereignty');
    await tab.move(x, y - 50);
    await tab.move(x, y + 50);
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    await tab.close();
  });

  it('does not open while a mouse button is held, as in selecting text', async () => {
    const tab = await opened();
    const [x, y] = await middleOf(tab, 'cyber sovereignty');
    await tab.move(x - 150, y);
    await tab.page.mouse.down();
    await tab.move(x, y);
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    await tab.page.mouse.up();
    await tab.move(x + 2, y);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('stays away from words that are pressed, as in selecting one, until the pointer has been elsewhere', async () => {
    const tab = await opened();
    const [x, y] = await middleOf(tab, 'cyber sovereignty');
    await tab.move(x, y - 50);
    await tab.move(x, y);
    await tab.page.mouse.click(x, y, { count: 2 });
    await tab.move(x + 3, y);
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    expect(await tab.evaluate(() => String(getSelection()).trim())).toBe('sovereignty');
    await tab.move(x, y - 50);
    await tab.move(x, y);
    await openCard(tab, 'cyber sovereignty');
    await tab.page.mouse.click(x, y);
    await noCard(tab);
    await tab.move(x + 3, y);
    await linger();
    expect(await cardsSeen(tab)).toBe(1);
    await tab.close();
  });

  it('waits for a pointer that makes its way towards it, and stays while that is in it', async () => {
    const { tab, box } = await hovered();
    const left = box.x - 200;
    const y = box.y + 40;
    await tab.page.mouse.move(left, y);
    for (let x = left; x < box.x + 20; x += 10) {
      await tab.page.mouse.move(x, y);
      await pause(40);
    }
    await linger();
    expect((await card(tab))?.name).toBe('cyber sovereignty');
    expect(await cardsSeen(tab)).toBe(1);
    await tab.move(left, y);
    await noCard(tab);
    await tab.close();
  });

  it('stays under the pointer, over another mark too, and leaves when the pointer is elsewhere', async () => {
    const { tab, box } = await hovered();
    const [x, y] = await middleOf(tab, 'Wuzhen');
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
    await tab.move(x, y);
    await linger();
    expect((await card(tab))?.name).toBe('cyber sovereignty');
    await tab.move(20, 20);
    await noCard(tab);
    await tab.close();
  });

  it('leaves when the pointer leaves the page', async () => {
    const { tab } = await hovered();
    // Only what the browser tells a page in that case can be had here: there is no outside to move to.
    await tab.evaluate(() =>
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' })),
    );
    await noCard(tab);
    await tab.close();
  });

  it('goes with its words, where the page puts others in their place', async () => {
    const { tab } = await hovered();
    await tab.evaluate(() => {
      (document.querySelector('p')?.firstChild as Text).data = 'Quite another matter';
    });
    await noCard(tab);
    await tab.close();
  });

  it('gives way to the card of another mark', async () => {
    const tab = await opened();
    await hoverMark(tab, 'Wuzhen');
    await openCard(tab, 'Wuzhen');
    await tab.move(...(await middleOf(tab, 'cyber sovereignty')));
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('goes with Esc, the pointer at rest, and stays away until that has been elsewhere', async () => {
    const { tab } = await hovered();
    const [x, y] = await middleOf(tab, 'cyber sovereignty');
    await tab.press('Escape');
    await noCard(tab);
    await tab.move(x + 5, y);
    await linger();
    expect(await cardsSeen(tab)).toBe(1);
    await tab.move(20, 20);
    await tab.move(x, y);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('goes when the page is clicked, which works as ever', async () => {
    const { tab } = await hovered();
    await tab.evaluate(() =>
      document.addEventListener('click', () => document.body.setAttribute('data-clicked', '')),
    );
    await tab.click(20, 20);
    await noCard(tab);
    await until('the click', () => tab.evaluate(() => document.body.hasAttribute('data-clicked')));
    await tab.close();
  });

  it('opens and leaves as late as the settings say, in tabs that are open at once', async () => {
    const tab = await opened();
    const wait = (name: string, value: number) =>
      store(stage.browser, { [`setting:${name}`]: { format: 1, value } });
    await wait('dwell', 3000);
    await hoverMark(tab, 'cyber sovereignty');
    await linger();
    expect(await cardsSeen(tab)).toBe(0);
    await tab.move(20, 20);
    await wait('dwell', 0);
    await wait('leave', 3000);
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await tab.move(20, 20);
    await linger();
    await openCard(tab, 'cyber sovereignty');
    await forget(stage.browser);
    await tab.close();
  });
});
