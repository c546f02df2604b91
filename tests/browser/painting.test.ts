import { expect, it } from 'vitest';
import { openCard } from './driver/card.ts';
import { describeInBrowsers, type Stage } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { hoverMark } from './driver/marks.ts';
import { switchSite } from './driver/switch-site.ts';
import { until } from './driver/until.ts';

const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>${style}</style><body>${body}`;

async function openPage(stage: Stage, html: string, headers?: Record<string, string>): Promise<Tab> {
  stage.server.page('http://news.example/paint', html, headers);
  return stage.browser.open('http://news.example/paint');
}

/** Which highlight the one mark in each such element is registered under, without `on-record-`. */
function tonesIn(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (cases) =>
      [...document.querySelectorAll(cases)].map((element) =>
        [...CSS.highlights]
          .filter(([, ranges]) => [...ranges].some((range) => element.contains(range.startContainer)))
          .map(([name]) => name.replace('on-record-', ''))
          .join(),
      ),
    selector,
  );
}

/** How a mark of that tone is underlined in the first paragraph, as the browser computed it. */
const underline = (tab: Tab) =>
  tab.evaluate(() => {
    const text = document.querySelector('p') as Element;
    const style = getComputedStyle(text, '::highlight(on-record-dark-text)');
    return `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationColor}`;
  });
const dotted = 'underline dotted rgb(11, 98, 97)';

const picture = async (tab: Tab) =>
  Buffer.from(await tab.page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 80 } })).toString('base64');

interface Counted {
  /** How many marks are registered, and how many of them stand in the viewport. */
  all: number;
  inView: number;
  /** How far outside the viewport the furthest one stands, in screens. */
  furthest: number;
}

function countMarks(tab: Tab): Promise<Counted> {
  return tab.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
    const boxes = ours.flatMap(([, ranges]) =>
      [...ranges].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getBoundingClientRect();
      }),
    );
    const inView = boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
    const away = boxes.map(({ top, bottom }) => Math.max(-bottom, top - innerHeight) / innerHeight);
    return { all: boxes.length, inView, furthest: Math.max(...away) };
  });
}

const backgrounds: [string, string][] = [
  ['background: #fff; color: #222', 'dark-text'],
  ['background: #fdf6e3; color: #444', 'dark-text'],
  ['background: #121212; color: #eee', 'light-text'],
  ['background: #1a237e; color: #fff', 'light-text'],
  ['background: #808080; color: #fff', 'own'],
  ['background: linear-gradient(#000, #fff); color: #fff', 'own'],
  ['background: #fff url("data:image/gif;base64,R0lGODlhAQABAAAAACw="); color: #000', 'own'],
  ['background: rgba(0, 0, 0, 0.5); color: #fff', 'own'],
];
const line = Array(5).fill('cyber sovereignty and Wuzhen, ').join('');

describeInBrowsers('the marks', (stage) => {
  it('are drawn in the tone that suits text and background', async () => {
    const blocks = backgrounds.map(([style]) => `<p style='${style}'>cyber <b>sovereignty</b></p>`).join('');
    const nested =
      '<section style="background: #222; color: #eee"><p>Wuzhen</p>' +
      '<p><span style="background: #ff0; color: #000">Great Firewall</span></p></section>';
    const tab = await openPage(stage, page(blocks + nested));
    const expected = [...backgrounds.map(([, tone]) => tone), 'light-text', 'dark-text'];
    await until('marks', async () => (await tonesIn(tab, 'p')).every((tone) => tone !== ''));
    expect(await tonesIn(tab, 'p')).toEqual(expected);
    await tab.close();
  });

  it('change tone when the page turns dark', async () => {
    const style =
      'body { background: #fff; color: #000 } .dark body, [data-bs-theme] body { background: #111; color: #eee }';
    const tab = await openPage(stage, page('<p>cyber sovereignty</p>', style));
    const toned = (tone: string) => until(tone, async () => `${await tonesIn(tab, 'p')}` === tone);
    await toned('dark-text');
    await tab.evaluate(() => document.documentElement.classList.add('dark'));
    await toned('light-text');
    await tab.evaluate(() => document.documentElement.classList.remove('dark'));
    await toned('dark-text');
    await tab.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark'));
    await toned('light-text');
    await tab.close();
  });

  it('are solid under the pointer and while their card is open, and no others are', async () => {
    const tab = await openPage(stage, page('<p>cyber sovereignty</p><p>Wuzhen</p>'));
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    expect(await tonesIn(tab, 'p')).toEqual(['active-dark-text', 'dark-text']);
    await tab.press('Escape');
    await tab.move(600, 600);
    await until('dots', async () => `${await tonesIn(tab, 'p')}` === 'dark-text,dark-text');
    await tab.close();
  });

  it('are drawn under the strictest policy, and gone from the picture when the site is off', async () => {
    const policy = { 'content-security-policy': "default-src 'none'" };
    const bare = '<!doctype html><meta charset="utf-8"><title>Page</title><p>cyber sovereignty</p>';
    const tab = await openPage(stage, bare, policy);
    await untilMarked(tab, 'p', ['cyber sovereignty']);
    expect(await underline(tab)).toBe(dotted);
    const withMark = await picture(tab);
    await switchSite(stage.browser, 'news.example', false);
    await untilMarked(tab, 'p', []);
    const without = await picture(tab);
    expect(without).not.toBe(withMark);
    await switchSite(stage.browser, 'news.example', true);
    await untilMarked(tab, 'p', ['cyber sovereignty']);
    expect(await picture(tab)).toBe(withMark);
    await tab.close();
  });

  it('stay when the page assigns its adopted style sheets', async () => {
    const tab = await openPage(stage, page('<p>cyber sovereignty</p>'));
    await untilMarked(tab, 'p', ['cyber sovereignty']);
    const before = await picture(tab);
    for (const sheets of [1, 0]) {
      await tab.evaluate((count) => {
        document.adoptedStyleSheets = Array.from({ length: count }, () => new CSSStyleSheet());
      }, sheets);
      expect(await underline(tab)).toBe(dotted);
      expect(await picture(tab)).toBe(before);
    }
    await tab.close();
  });

  // Only Chromium's driver can have a page pretend that it is printed.
  if (stage.kind === 'chromium') {
    it('are not printed, nor is a card that is open', async () => {
      const tab = await openPage(stage, page('<p>cyber sovereignty</p>'));
      await untilMarked(tab, 'p', ['cyber sovereignty']);
      expect(await underline(tab)).toBe(dotted);
      await hoverMark(tab, 'cyber sovereignty');
      await openCard(tab, 'cyber sovereignty');
      const cardIs = () =>
        tab.evaluate(() => getComputedStyle(document.querySelector('on-record-card') as Element).display);
      expect(await cardIs()).toBe('block');
      await tab.page.emulateMediaType('print');
      expect(await underline(tab)).toMatch(/^none /);
      expect(await cardIs()).toBe('none');
      await tab.close();
    });
  }

  it('follow the reader down a long page, and are let go behind', async () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => `<p id="p${index}">${line}</p>`).join('');
    const tab = await openPage(stage, page(paragraphs, 'p { height: 60px; margin: 0 }'));
    const words = Array(5).fill(['cyber sovereignty', 'Wuzhen']).flat();
    await untilMarked(tab, '#p0', words);
    await untilMarked(tab, '#p299', []);
    for (const id of ['p150', 'p299', 'p0']) {
      await tab.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
      await untilMarked(tab, `#${id}`, words);
      const far = id === 'p0' ? '#p299' : '#p0';
      await untilMarked(tab, far, []);
      await until(
        async () => `the furthest mark ${(await countMarks(tab)).furthest} screens away`,
        async () => (await countMarks(tab)).furthest < 2.2,
      );
      expect((await countMarks(tab)).all).toBeLessThanOrEqual(1000);
    }
    await tab.close();
  });

  it.each([
    ['in many paragraphs', `<p>${line}</p>`.repeat(800)],
    ['in one', `<p>${`<span>${line}</span><br>`.repeat(800)}</p>`],
  ])(
    'stand where the reader looks, a thousand at most, on a page that teems with terms %s',
    async (_how, body) => {
      const tab = await openPage(stage, page(body, 'p { margin: 0; font: 9px/15px monospace }'));
      for (const part of [0.6, 1, 0.2]) {
        await tab.evaluate((at) => scrollTo(0, at * (document.body.scrollHeight - innerHeight)), part);
        // Some fifty lines of ten marks each are in view.
        await until(
          async () => `marks in view at ${part}: ${JSON.stringify(await countMarks(tab))}`,
          async () => (await countMarks(tab)).inView > 350,
        );
        expect((await countMarks(tab)).all).toBeLessThanOrEqual(1000);
      }
      await tab.close();
    },
  );

  it('bring no error into any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
