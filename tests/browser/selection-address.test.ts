import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { until } from './driver/until.ts';
import { redWords } from './selection/red-words.ts';

interface Chrome {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: { selection?: { fragmentUrl: string } } }[]> };
}

/** Runs in the background: where the selection of the active tab is found again. */
async function addressInBackground(): Promise<string | undefined> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id };
  const [frame] = await scripting.executeScript({ target, files: ['/page-facts.js'] });
  return frame?.result?.selection?.fragmentUrl;
}

/** Runs in a page: selects from one character of its text to another; gives the places of the words in that. */
function chooseInPage(a: number, b: number): number[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { text: Text; at: number; word: number }[] = [];
  let words = -1;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.checkVisibility()) continue;
    for (const match of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      words += 1;
      for (let at = 0; at < match[0].length; at += 1)
        places.push({ text, at: match.index + at, word: words });
    }
  }
  const [from, to] = [a % places.length, b % places.length].sort((x, y) => x - y) as [number, number];
  const [start, end] = [places[from], places[to]];
  if (!start || !end) return [];
  getSelection()?.setBaseAndExtent(start.text, start.at, end.text, end.at + 1);
  return Array.from({ length: end.word - start.word + 1 }, (_, at) => start.word + at);
}

const word = fc.constantFrom(
  'the',
  'The',
  'order',
  'of',
  'order-based',
  'rules,',
  '“we”',
  'A&amp;B',
  'Café',
  '网络主权',
  '<b>bold</b>',
  '<i>it</i>alic',
  '<span hidden>no</span>',
  '<br>',
  '<img alt="">',
  '<button>Share</button>',
);
const line = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => words.join(' '));
const block = fc.oneof(
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<ul><li>${text}</li><li>${text}</li></ul>`),
  fc.tuple(line, line).map(([one, two]) => `<table><tr><td>${one}</td><td>${two}</td></tr></table>`),
  line.map((text) => `<div>${text} <div>the order</div> of rules</div>`),
);
const scene = fc.record({
  blocks: fc.array(block, { minLength: 2, maxLength: 7 }),
  a: fc.nat(),
  b: fc.nat(),
});
const style = `<style>body{font:14px/18px sans-serif;margin:8px} :is(p,ul,div){margin:4px}
::target-text{background:#f00;color:#f00}</style>`;

describeInBrowsers('the address of a selection', (stage) => {
  it('leads the browser to the passage and to no other, whatever the page', async () => {
    const [runs, seed] = [20, 7];
    const tab = await stage.browser.open('about:blank');
    let [led, whole] = [0, 0];
    for (const [index, { blocks, a, b }] of fc.sample(scene, { numRuns: runs, seed }).entries()) {
      const url = `http://news.example/scene-${index}`;
      stage.server.page(
        url,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Scene</title>${style}${blocks.join('')}</html>`,
      );
      await tab.goto(url);
      await tab.page.bringToFront();
      const chosen = await tab.evaluate(chooseInPage, a, b);
      const address = await stage.browser.inBackground(addressInBackground);
      if (!address?.includes(':~:')) continue;
      await tab.goto('about:blank');
      await tab.goto(address);
      const words = await until(`red words at ${address} on\n${blocks.join('\n')}`, async () => {
        const all = await redWords(tab);
        return all.some(({ isRed }) => isRed) ? all : undefined;
      });
      // A word of two elements counts as two here; its other half belongs to it.
      const isNear = (at: number) => chosen.some((one) => Math.abs(one - at) <= 1);
      const red = words.flatMap(({ isRed }, at) => (isRed ? [at] : []));
      expect(
        red.filter((at) => !isNear(at)),
        `${address} on\n${blocks.join('\n')}`,
      ).toEqual([]);
      led += 1;
      if (red.length >= chosen.length - 2) whole += 1;
    }
    expect(led).toBeGreaterThan(runs / 2);
    expect(whole).toBeGreaterThan(led / 2);
    await tab.close();
  });
});
