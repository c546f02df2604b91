import { expect, it } from 'vitest';
import type { Box } from './driver/ax-node.ts';
import { noCard, openCard } from './driver/card.ts';
import { cardCounter, cardsSeen } from './driver/count-cards.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { linger } from './driver/linger.ts';
import { hoverMark, type Mark, markNamed } from './driver/marks.ts';
import { until } from './driver/until.ts';

const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>${cardCounter}
  <style>body { margin: 0; font: 20px/60px sans-serif } ${style}</style><body>${body}</body></html>`;

describeInBrowsers('where a card', (stage) => {
  async function opened(
    html: string,
    mark = 'cyber sovereignty',
  ): Promise<{ tab: Tab; box: Box; mark: Mark }> {
    stage.server.page('http://news.example/story', html);
    const tab = await stage.browser.open('http://news.example/story');
    const found = await markNamed(tab, mark);
    const [box] = found.boxes;
    if (!box) throw new Error(`“${mark}” is not laid out`);
    return { tab, box, mark: found };
  }
  async function restsFor(tab: Tab, x: number, y: number) {
    await tab.move(1, 1);
    await tab.move(x, y);
    await linger();
  }
  const viewport = (tab: Tab) =>
    tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));

  it('opens is text, never the blank beside, between or below its lines', async () => {
    const { tab, box, mark } = await opened(
      page('<p style="width: 300px">In Wuzhen they spoke of cyber sovereignty</p><p>Nothing here.</p>'),
    );
    const end = mark.boxes.at(-1) ?? box;
    const middle = end.y + end.height / 2;
    const blanks: [number, number][] = [
      [end.x + end.width + 12, middle],
      [end.x + end.width + 400, middle],
      [end.x + end.width / 2, end.y + end.height + 6],
      [end.x + end.width / 2, end.y - 6],
    ];
    for (const [x, y] of blanks) await restsFor(tab, x, y);
    expect(await cardsSeen(tab)).toBe(0);
    await tab.move(end.x + end.width / 2, middle);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('opens may be under a link that is stretched over it', async () => {
    const { tab, box } = await opened(
      page(
        '<article><h2><a href="/elsewhere">A headline</a></h2><p>They spoke of cyber sovereignty.</p></article>',
        'article { position: relative } a::after { content: ""; position: absolute; inset: 0 }',
      ),
    );
    await tab.move(1, 300);
    await tab.move(box.x + 30, box.y + box.height / 2);
    await openCard(tab, 'cyber sovereignty');
    // Moves on the same words leave it open.
    for (const x of [40, 50, 60]) await tab.move(box.x + x, box.y + box.height / 2);
    await linger();
    expect(await cardsSeen(tab)).toBe(1);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('opens is not what lies hidden: behind a banner, a blank sheet, a picture', async () => {
    const cover = 'position: absolute; left: 0; width: 900px; height: 60px; background: #eee';
    const { tab } = await opened(
      page(
        `<p>cyber sovereignty</p><p>Great Firewall</p><p>Wuzhen</p>
        <div style="${cover}; top: 0">Subscribe</div><div style="${cover}; top: 60px"></div>
        <svg style="${cover}; top: 120px"></svg>`,
        'p { margin: 0 }',
      ),
    );
    const hidden = ['cyber sovereignty', 'Great Firewall', 'Wuzhen'];
    const middles: [string, number, number][] = [];
    for (const text of hidden) {
      const [box] = (await markNamed(tab, text)).boxes;
      if (box) middles.push([text, box.x + box.width / 2, box.y + box.height / 2]);
    }
    for (const [, x, y] of middles) await restsFor(tab, x, y);
    expect(await cardsSeen(tab)).toBe(0);
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll('div, svg')) element.remove();
    });
    for (const [text, x, y] of middles) {
      await tab.move(1000, 700);
      await tab.move(x, y);
      await openCard(tab, text);
      await tab.press('Escape');
      await noCard(tab);
    }
    await tab.close();
  });

  it('opens is not what a box cuts off: the rest of a teaser, under the text below', async () => {
    const teaser = '<div style="height: 60px; overflow: hidden">A teaser<br>on cyber sovereignty</div>';
    const { tab, box } = await opened(page(`${teaser}<p style="margin: 0">Nothing here.</p>`));
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await restsFor(tab, x, y);
    expect(await cardsSeen(tab)).toBe(0);
    await tab.evaluate(() => document.querySelector('div')?.removeAttribute('style'));
    await restsFor(tab, x, y);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('opens is not what can’t be seen, and lies over other text: closed menus', async () => {
    const menus = ['opacity: 0; pointer-events: none', 'opacity: 0', 'visibility: hidden'].map(
      (style, row) =>
        `<div style="position: absolute; left: 0; top: ${row * 60}px; ${style}">cyber sovereignty</div>`,
    );
    const { tab, box } = await opened(page(`<p>Nothing here.</p>${menus.join('')}`, 'p { margin: 0 }'));
    for (const row of [0, 1, 2]) await restsFor(tab, box.x + 30, row * 60 + 30);
    expect(await cardsSeen(tab)).toBe(0);
    await tab.evaluate(() => document.querySelector<HTMLElement>('div')?.style.removeProperty('opacity'));
    await restsFor(tab, box.x + 30, 30);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it.each([
    [
      'that a component makes of what is put into it',
      '<dialog><slot></slot></dialog>',
      '<p>Of cyber sovereignty.</p>',
    ],
    ['inside a component', '<dialog><p>Of cyber sovereignty.</p></dialog>', ''],
  ])('opens may be a modal dialog %s, and it can be used there', async (_what, inner, light) => {
    const component = `<x-dialog><template shadowrootmode="open">${inner}</template>${light}</x-dialog>`;
    const show = `<script>document.querySelector('x-dialog').shadowRoot.querySelector('dialog').showModal()</script>`;
    const { tab } = await opened(page(component + show));
    await hoverMark(tab, 'cyber sovereignty');
    const { node } = await openCard(tab, 'cyber sovereignty');
    const { x, y } = await node.box();
    await tab.move(x + 30, y + 90);
    await linger();
    await openCard(tab, 'cyber sovereignty');
    await tab.click(x + 30, y + 120);
    await linger();
    await openCard(tab, 'cyber sovereignty');
    await tab.press('Escape');
    await noCard(tab);
    await tab.close();
  });

  it('opens is not what is clipped away', async () => {
    const { tab, box } = await opened(
      page(
        '<p>Plain.</p><p style="position: absolute; top: 0; clip-path: inset(0 100% 0 0)">cyber sovereignty</p>',
      ),
    );
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await restsFor(tab, ...middle);
    expect(await cardsSeen(tab)).toBe(0);
    await tab.evaluate(() => document.querySelectorAll('p')[1]?.style.removeProperty('clip-path'));
    await tab.move(600, 500);
    await tab.move(...middle);
    await openCard(tab, 'cyber sovereignty');
    await tab.close();
  });

  it('opens may be a modal dialog of the page: it can be used there, and Esc closes it alone', async () => {
    const { tab } = await opened(
      page(`<p>Outside: Wuzhen.</p><dialog><p>Inside they spoke of cyber sovereignty.</p></dialog>
        <script>document.querySelector('dialog').showModal()</script>`),
    );
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await hoverMark(tab, 'cyber sovereignty');
    const { node } = await openCard(tab, 'cyber sovereignty');
    const { x, y } = await node.box();
    await tab.click(x + 30, y + 120);
    await linger();
    await openCard(tab, 'cyber sovereignty');
    await tab.press('Escape');
    await noCard(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.press('Escape');
    await until('the dialog to close', () => tab.evaluate(() => !document.querySelector('dialog')?.open));
    await tab.close();
  });

  it('stands is inside the viewport and beside its text, at every edge of the page', async () => {
    const at = {
      'cyber sovereignty': 'bottom: 10px; left: 40%',
      Wuzhen: 'top: 100px; right: 0',
      'Great Firewall': 'bottom: 0; right: 0',
      'World Internet Conference': 'top: 0; left: 10px',
    };
    const lines = Object.entries(at).map(([text, style]) => `<p style="${style}">${text}</p>`);
    const { tab } = await opened(page(lines.join(''), 'p { position: absolute; margin: 0 }'));
    const { width, height } = await viewport(tab);
    for (const text of Object.keys(at)) {
      const [box] = (await markNamed(tab, text)).boxes;
      if (!box) throw new Error(`“${text}” is not laid out`);
      await tab.move(600, 400);
      await tab.move(box.x + box.width / 2, box.y + box.height / 2);
      const stands = await (await openCard(tab, text)).node.box();
      expect(stands.x).toBeGreaterThanOrEqual(0);
      expect(stands.y).toBeGreaterThanOrEqual(0);
      expect(stands.x + stands.width).toBeLessThanOrEqual(width);
      expect(stands.y + stands.height).toBeLessThanOrEqual(height);
      expect(stands.height).toBeGreaterThan(150);
      const apart = Math.max(box.y - (stands.y + stands.height), stands.y - (box.y + box.height));
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(apart).toBeLessThan(20);
      await tab.press('Escape');
      await noCard(tab);
    }
    await tab.close();
  });

  it('stands follows its text when the page scrolls, until that is out of sight', async () => {
    const { tab } = await opened(page('<p style="margin: 300px 0 3000px">cyber sovereignty</p>'));
    await hoverMark(tab, 'cyber sovereignty');
    const distance = async () => {
      const { node } = await openCard(tab, 'cyber sovereignty');
      const [text] = (await markNamed(tab, 'cyber sovereignty')).boxes;
      return Math.round((await node.box()).y - (text?.y ?? Number.NaN));
    };
    const before = await distance();
    for (const by of [60, -90]) {
      await tab.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
      await until('the card to follow', async () => Math.abs((await distance()) - before) <= 1);
    }
    await tab.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
    await noCard(tab);
    await tab.close();
  });

  it('stands follows its text when something comes above that', async () => {
    const { tab } = await opened(page('<div></div><p>cyber sovereignty</p>'));
    await hoverMark(tab, 'cyber sovereignty');
    const top = async () => (await (await openCard(tab, 'cyber sovereignty')).node.box()).y;
    const before = await top();
    await tab.evaluate(() => document.querySelector('div')?.append('An advertisement.'));
    await until('the card to follow', async () => Math.abs(before + 60 - (await top())) <= 1);
    await tab.close();
  });

  it('stands is inside a window that is made smaller', async () => {
    const { tab } = await opened(page('<p style="margin-left: 200px">cyber sovereignty</p>'));
    await tab.page.setViewport({ width: 900, height: 700 });
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await tab.page.setViewport({ width: 480, height: 500 });
    await until('the card to be inside', async () => {
      const { x, y, width, height } = await (await openCard(tab, 'cyber sovereignty')).node.box();
      return x >= 0 && x + width <= 480 && y >= 0 && y + height <= 500;
    });
    await tab.close();
  });

  it('stands shows in the text, which is solid while it is open', async () => {
    const { tab } = await opened(page('<p>cyber sovereignty</p><p>Wuzhen</p>'));
    const names = async () => {
      const [first, second] = [await markNamed(tab, 'cyber sovereignty'), await markNamed(tab, 'Wuzhen')];
      return `${first.highlight} ${second.highlight}`;
    };
    expect(await names()).toBe('on-record-dark-text on-record-dark-text');
    await stage.browser.shortcut(tab, 'next-mark');
    await openCard(tab, 'cyber sovereignty');
    expect(await names()).toBe('on-record-active-dark-text on-record-dark-text');
    await tab.press('Escape');
    await until('dots again', async () => (await names()) === 'on-record-dark-text on-record-dark-text');
    await tab.close();
  });

  it('stands is where all of it is: beside it the page looks as before', async () => {
    const { tab } = await opened(page('<p style="margin-left: 300px">cyber sovereignty</p>'));
    const { width, height } = await viewport(tab);
    const rightOf = (x: number) =>
      tab.page.screenshot({
        encoding: 'base64',
        captureBeyondViewport: false,
        clip: { x, y: 0, width: width - x, height },
      });
    await stage.browser.shortcut(tab, 'next-mark');
    const { x, width: wide } = await (await openCard(tab, 'cyber sovereignty')).node.box();
    // Its shadow is soft.
    const edge = Math.ceil(x + wide + 40);
    await linger();
    const withCard = await rightOf(edge);
    await tab.press('Escape');
    await noCard(tab);
    await until('the picture without it', async () => (await rightOf(edge)) === withCard);
    await tab.close();
  });
});
