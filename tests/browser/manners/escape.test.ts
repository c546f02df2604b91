import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { type Evaluates, markedIn, untilMarked } from '../driver/marked-in.ts';
import { openPage, pageOf } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

const keys = `<script>
window.keysSeen = [];
for (const type of ['keydown', 'keyup'])
  document.addEventListener(type, ({ key }) => window.keysSeen.push(type + ' ' + key));
</script>`;
const keysSeen = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { keysSeen: string[] }).keysSeen.splice(0));
const cards = (frame: Frame) => frame.evaluate(() => document.querySelectorAll('on-record-card').length);
const view = (frame: Frame): Evaluates => ({ evaluate: frame.evaluate.bind(frame) as Evaluates['evaluate'] });
const place = (frame: string, host: string) =>
  `<iframe src="http://${host}/inner" style="${frame}; position: absolute; left: 0; border: 0; width: 500px; height: 300px"></iframe>`;

describeInBrowsers('Esc', (stage) => {
  async function opened(): Promise<{ tab: Tab; frames: Frame[] }> {
    for (const host of ['news.example', 'other.example'])
      stage.server.page(
        `http://${host}/inner`,
        pageOf('<p style="font: 20px/40px sans-serif; margin: 0">cyber sovereignty</p><input>', keys),
      );
    const tab = await openPage(
      stage,
      `<p style="font: 20px/40px sans-serif; margin: 0">cyber sovereignty</p><input>${place('top: 100px', 'news.example')}${place('top: 400px', 'other.example')}`,
      { head: `${keys}<style>body { margin: 0 }</style>` },
    );
    await until('the frames', () => tab.page.frames().length === 3);
    const frames = tab.page.frames();
    for (const frame of frames) await untilMarked(view(frame), 'p', ['cyber sovereignty']);
    return { tab, frames };
  }
  const tops = [0, 100, 400];
  const hover = async (tab: Tab, place: number) => {
    await tab.move(700, 20);
    // Into the frame, and then on to the words: Chromium may still send the first move to the page around.
    await tab.move(20, (tops[place] ?? 0) + 70);
    await tab.move(60, (tops[place] ?? 0) + 20);
  };

  it.each([
    ['the page’s own frame', 1, 0],
    ['a frame of another origin', 2, 0],
    ['the page, with the keyboard in a frame', 0, 2],
    ['a frame, with the keyboard in another', 1, 2],
  ])('closes a card in %s', async (_where, card, keyboard) => {
    const { tab, frames } = await opened();
    const [shown, focused] = [frames[card], frames[keyboard]] as [Frame, Frame];
    await focused.focus('input');
    await hover(tab, card);
    await until('the card', async () => (await cards(shown)) === 1);
    await until('Esc to be heard', async () => {
      await tab.press('Escape');
      return (await cards(shown)) === 0;
    });
    await keysSeen(focused);
    // The next one is the page's own.
    await until('the page to have its key', async () => {
      await tab.press('Escape');
      return (await keysSeen(focused)).includes('keydown Escape');
    });
    // Chromium's driver does not tell a frame of another process that the pointer has left it.
    if (card === 2) return tab.close();
    await hover(tab, card);
    await until('the card', async () => (await cards(shown)) === 1);
    await tab.move(700, 20);
    await until('the card to go', async () => (await cards(shown)) === 0);
    await until('the page to have its key', async () => {
      await tab.press('Escape');
      return (await keysSeen(focused)).includes('keydown Escape');
    });
    expect(await markedIn(view(shown), 'p')).toEqual(['cyber sovereignty']);
    await tab.close();
  });

  it('ends a word for whoever writes with an input method, and no card', async () => {
    const { tab, frames } = await opened();
    const [page] = frames as [Frame];
    await page.focus('input');
    await hover(tab, 0);
    await until('the card', async () => (await cards(page)) === 1);
    const wasHeard = await tab.evaluate(() => {
      let heard = false;
      const input = document.querySelector('input');
      input?.addEventListener('keydown', () => {
        heard = true;
      });
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
      return heard;
    });
    expect(wasHeard).toBe(true);
    expect(await cards(page)).toBe(1);
    await tab.press('Escape');
    await until('the card to go', async () => (await cards(page)) === 0);
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
