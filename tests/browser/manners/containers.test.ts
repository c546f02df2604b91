import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Box } from '../driver/ax-node.ts';
import { noCard, openCard } from '../driver/card.ts';
import { cardCounter, cardsSeen } from '../driver/count-cards.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { hoverMark, markNamed } from '../driver/marks.ts';
import { openPage, pageOf } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

const head = (style: string) => `${cardCounter}<style>body { margin: 20px } ${style}</style>`;

/** Containers that would clip, move or trap what is put into them, and the style of the page around. */
const containers: [string, string, string][] = [
  ['a box that scrolls', 'overflow: auto; width: 300px; height: 60px', ''],
  ['a box that clips and contains', 'overflow: clip; contain: strict; width: 300px; height: 60px', ''],
  [
    'a box that is moved and scaled',
    'transform: translate(80px, 40px) scale(1.5) rotate(3deg); transform-origin: 0 0',
    '',
  ],
  ['a layer on top of all', 'position: fixed; z-index: 2147483647; background: #fff', ''],
  ['a page whose root is moved', '', 'html { transform: translateX(60px) }'],
  ['a page that is magnified by its style', '', 'html { zoom: 1.5 }'],
  [
    'a page whose own rules go for everything',
    '',
    '* { display: none !important } html, body, main, p { display: block !important }',
  ],
];

const viewport = (tab: Tab) =>
  tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));

function expectInside(box: Box, { width, height }: { width: number; height: number }) {
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
  expect(box.height).toBeGreaterThan(100);
}

/** Whether the pointer can reach the card, where that is seen. */
const isOnCard = (tab: Tab, { x, y, width }: Box) =>
  tab.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName === 'on-record-card',
    x + width / 2,
    y + 60,
  );

/** Runs in the page: where its paragraph's text stands. */
function textBoxes(): { x: number; y: number }[] {
  const range = new Range();
  range.selectNodeContents(document.querySelector('p') as Element);
  return [...range.getClientRects()].map(({ x, y }) => ({ x, y }));
}

const cardsIn = (frame: Frame) => frame.evaluate(() => document.querySelectorAll('on-record-card').length);

interface Chrome {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
}

/** Zooms the tab in front as the browser's menu does. */
const zoom = (browser: Driver, factor: number) =>
  browser.inBackground(async (by) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (front) await tabs.setZoom(front.id, by);
  }, factor);

describeInBrowsers('a card opens', (stage) => {
  it.each(containers)('beside its text, whole, in %s', async (_what, container, style) => {
    const body = `<main style="${container}"><p>Of cyber sovereignty.</p></main>`;
    const tab = await openPage(stage, body, { head: head(style) });
    await hoverMark(tab, 'cyber sovereignty');
    const { node } = await openCard(tab, 'cyber sovereignty');
    const box = await node.box();
    expectInside(box, await viewport(tab));
    const [text] = (await markNamed(tab, 'cyber sovereignty')).boxes;
    const { y = 0, height = 0 } = text ?? {};
    expect(Math.max(box.y - (y + height), y - (box.y + box.height))).toBeLessThan(30);
    expect(await isOnCard(tab, box)).toBe(true);
    await tab.close();
  });

  it('follows its text in a box that scrolls, until that is out of sight', async () => {
    const box = '<div id="box" style="height: 200px; overflow: auto"><p>Of cyber sovereignty.</p>';
    const tab = await openPage(stage, `${box}<div style="height: 2000px"></div></div>`, { head: head('') });
    await hoverMark(tab, 'cyber sovereignty');
    const top = async () => (await (await openCard(tab, 'cyber sovereignty')).node.box()).y;
    const before = await top();
    await tab.evaluate(() => document.querySelector('#box')?.scrollBy({ top: 15, behavior: 'instant' }));
    await until('the card to follow', async () => Math.abs(before - 15 - (await top())) <= 1);
    await tab.evaluate(() => document.querySelector('#box')?.scrollBy({ top: 500, behavior: 'instant' }));
    await noCard(tab);
    await tab.close();
  });

  it('and a press in it is none on the page, whose menu would close', async () => {
    const script = `<script>window.presses = [];
      for (const type of ['pointerdown', 'mousedown', 'click']) document.addEventListener(type, () => presses.push(type))</script>`;
    const tab = await openPage(stage, '<p>Of cyber sovereignty.</p>', { head: head('') + script });
    const presses = () => tab.evaluate(() => (window as unknown as { presses: string[] }).presses);
    await hoverMark(tab, 'cyber sovereignty');
    const { x, y } = await (await openCard(tab, 'cyber sovereignty')).node.box();
    await tab.click(x + 30, y + 90);
    await openCard(tab, 'cyber sovereignty');
    expect(await presses()).toEqual([]);
    await tab.click(900, 20);
    await noCard(tab);
    expect(await presses()).toEqual(['pointerdown', 'mousedown', 'click']);
    await tab.close();
  });

  it('in a dialog of which the page changes all: it goes, and what stands there now is read', async () => {
    const dialog =
      '<dialog><p>Of cyber sovereignty.</p></dialog><script>document.querySelector("dialog").showModal()</script>';
    const tab = await openPage(stage, dialog, { head: head('') });
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await tab.evaluate(() => {
      const now = document.createElement('p');
      now.textContent = 'Of the Great Firewall.';
      document.querySelector('dialog')?.replaceChildren(now);
    });
    await noCard(tab);
    await untilMarked(tab, 'html', ['Great Firewall']);
    await tab.close();
  });

  it('over an element that fills the screen', async () => {
    const body =
      '<div id="full" style="background: #fff"><button>Fill</button><p>Of cyber sovereignty.</p></div>';
    const script = `<script>document.querySelector('button').onclick = () => document.querySelector('#full').requestFullscreen()</script>`;
    const tab = await openPage(stage, body + script, { head: head('') });
    await markNamed(tab, 'cyber sovereignty');
    const { x, y } = await tab.evaluate(() => {
      const box = document.querySelector('button')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    await tab.click(x, y);
    let size = '';
    await until('the full screen, laid out', async () => {
      const before = size;
      size = await tab.evaluate(() => (document.fullscreenElement ? `${innerWidth} ${innerHeight}` : ''));
      return size !== '' && size === before;
    });
    await hoverMark(tab, 'cyber sovereignty');
    const box = await (await openCard(tab, 'cyber sovereignty')).node.box();
    expectInside(box, await viewport(tab));
    expect(await isOnCard(tab, box)).toBe(true);
    await tab.evaluate(() => document.exitFullscreen());
    await tab.close();
  });

  it('inside a small frame, and never leaves it', async () => {
    stage.server.page('http://news.example/inner', pageOf('<p>Of cyber sovereignty.</p>', cardCounter));
    const size = { width: 360, height: 220 };
    const frame = `<iframe src="/inner" style="position: absolute; left: 200px; top: 300px; border: 0; width: ${size.width}px; height: ${size.height}px"></iframe>`;
    const tab = await openPage(stage, frame);
    const inner = await until('the frame', () => tab.page.frames()[1]);
    const view = { evaluate: inner.evaluate.bind(inner) as Tab['evaluate'] };
    await untilMarked(view, 'p', ['cyber sovereignty']);
    const [text] = await view.evaluate(textBoxes);
    await tab.move(5, 5);
    await tab.move(200 + (text?.x ?? 0) + 60, 300 + (text?.y ?? 0) + 5);
    await until('the card', async () => (await cardsIn(inner)) === 1);
    const { node } = await openCard(tab, 'cyber sovereignty');
    const { x, y, width, height } = await node.box();
    expectInside({ x: x - 200, y: y - 300, width, height }, size);
    expect(await tab.evaluate(() => document.querySelector('on-record-card'))).toBeNull();
    await tab.close();
  });

  it('at any zoom of the browser', async () => {
    const tab = await openPage(stage, '<p>Of cyber sovereignty.</p>', { head: head('') });
    await markNamed(tab, 'cyber sovereignty');
    await zoom(stage.browser, 2);
    await until('the zoom', () => tab.evaluate(() => devicePixelRatio >= 2));
    const before = await cardsSeen(tab);
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    expect(await cardsSeen(tab)).toBe(before + 1);
    await zoom(stage.browser, 1);
    await tab.close();
  });

  it('and leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
