import { expect, it } from 'vitest';
import { noCard, openCard } from './driver/card.ts';
import { describeInBrowsers, type Stage } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { markedIn, untilMarked } from './driver/marked-in.ts';
import { hoverMark } from './driver/marks.ts';
import { switchSite } from './driver/switch-site.ts';
import { until } from './driver/until.ts';

const article = 'http://news.example/field-article.html';
const frames = 'http://news.example/frames';

/** All that a page can see of itself: its markup, how its text is cut into nodes, its names and style sheets. */
function stateOf(tab: Tab) {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const children: number[] = [];
    const texts: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) texts.push(node.data);
      else children.push(node.childNodes.length);
    }
    return {
      html: document.documentElement.outerHTML,
      children,
      texts,
      names: Object.getOwnPropertyNames(window).sort(),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    };
  });
}

interface Watched {
  /** What was put into the page, or taken out of it, or changed otherwise, in words. */
  changes: string[];
  /** The markup of what was put in. */
  added: string[];
}

/** Lets the page itself watch every change of its document. */
const watch = (tab: Tab) =>
  tab.evaluate(() => {
    const seen: Watched = { changes: [], added: [] };
    const namesOf = (nodes: NodeList) => [...nodes].map((node) => node.nodeName).join();
    new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes } of records) {
        seen.changes.push(`${type} +${namesOf(addedNodes)} -${namesOf(removedNodes)}`);
        for (const node of addedNodes) seen.added.push((node as Element).outerHTML);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.defineProperty(document, 'seenChanges', { value: seen });
  });
const seen = (tab: Tab) => tab.evaluate(() => (document as unknown as { seenChanges: Watched }).seenChanges);

async function hoverAndClose(tab: Tab, whileOpen: () => Promise<void>) {
  await hoverMark(tab, 'cyber sovereignty');
  await openCard(tab, 'cyber sovereignty');
  await whileOpen();
  await tab.press('Escape');
  await noCard(tab);
}

function serveFrames(stage: Stage) {
  const inner = '<!doctype html><title>In</title><p>the Great Firewall</p>';
  stage.server.page('http://other.example/inner', inner);
  stage.server.page(
    frames,
    '<!doctype html><title>Out</title><p>cyber sovereignty</p><iframe src="http://other.example/inner"></iframe>',
  );
}

describeInBrowsers(
  'a page, from before On Record is installed',
  (stage) => {
    it('is read without a reload, and remains byte for byte and node for node what it was', async () => {
      serveFrames(stage);
      const framed = await stage.browser.open(frames);
      const tab = await stage.browser.open(article);
      const before = await stateOf(tab);
      await watch(tab);
      expect(await markedIn(tab)).toEqual([]);

      await stage.browser.installExtension();
      await until('the article to be marked', async () => (await markedIn(tab)).length > 20);
      expect(await stateOf(tab)).toEqual(before);
      expect((await seen(tab)).changes).toEqual([]);

      await hoverAndClose(tab, async () => {
        const [host = '', ...others] = (await seen(tab)).added;
        expect(others).toEqual([]);
        const { html } = await stateOf(tab);
        expect(html).toContain(host);
        expect(html.replace(host, '')).toBe(before.html);
      });
      expect(await stateOf(tab)).toEqual(before);

      const [frame] = framed.page.frames().slice(1);
      await framed.page.bringToFront();
      await untilMarked(framed, 'p', ['cyber sovereignty']);
      await until(
        'the mark in the frame',
        async () => (await frame?.evaluate(() => [...CSS.highlights.keys()].length)) === 1,
      );
      await framed.close();
      await tab.close();
    });

    it('is the same again when it is opened with On Record, and when its site is switched off', async () => {
      const states = [];
      for (const on of [false, true]) {
        await switchSite(stage.browser, 'news.example', on);
        const tab = await stage.browser.open(article);
        if (on) await until('marks', async () => (await markedIn(tab)).length > 20);
        states.push(await stateOf(tab));
        if (on) {
          await hoverAndClose(tab, async () => {});
          states.push(await stateOf(tab));
          await switchSite(stage.browser, 'news.example', false);
          await untilMarked(tab, 'html', []);
          states.push(await stateOf(tab));
          await switchSite(stage.browser, 'news.example', true);
        }
        await tab.close();
      }
      const [off, ...others] = states;
      for (const state of others) expect(state).toEqual(off);
    });

    it('asks for nothing but the pages themselves and its own files, and leaves no error', async () => {
      const hosts = ['http://news.example/', 'http://other.example/', `${stage.browser.extensionOrigin()}/`];
      const strange = (await stage.browser.requests()).filter(
        (address) => !hosts.some((host) => address.startsWith(host)),
      );
      expect(strange).toEqual([]);
      expect(await stage.browser.errors()).toEqual([]);
    });
  },
  { install: false },
);
