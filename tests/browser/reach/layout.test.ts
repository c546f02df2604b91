import { expect, it } from 'vitest';
import { openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import { markedIn, untilMarked } from '../driver/marked-in.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { settled } from '../driver/settled.ts';

/** As a range has it: with the readings of ruby that stand between. */
const written: [string, string, string[]][] = [
  ['ruby', '网络<ruby>主<rt>zhǔ</rt>权<rt>quán</rt></ruby>', ['网络主zhǔ权']],
  [
    'ruby with parentheses',
    '<ruby>网络<rp>(</rp><rt>wǎngluò</rt><rp>)</rp></ruby>主权',
    ['网络(wǎngluò)主权'],
  ],
  [
    'a line that runs from right to left',
    '<p dir="rtl">قالوا cyber <b>sovereignty</b> أمس</p>',
    ['cyber sovereignty'],
  ],
  ['a word turned round', '<bdo dir="rtl">cyber sovereignty</bdo>', ['cyber sovereignty']],
  [
    'a table',
    '<table><caption>Wuzhen</caption><tr><th>cyber sovereignty<td>World<br>Internet Conference<tr><td colspan="2">Great Firewall</table>',
    ['Wuzhen', 'cyber sovereignty', 'World Internet Conference', 'Great Firewall'],
  ],
  ['a vertical line', '<p style="writing-mode: vertical-rl">cyber sovereignty</p>', ['cyber sovereignty']],
  [
    'columns',
    '<div style="columns: 2"><p>cyber sovereignty<p>Great Firewall</div>',
    ['cyber sovereignty', 'Great Firewall'],
  ],
  ['a first letter of its own', '<p class="initial">Cyber sovereignty</p>', ['Cyber sovereignty']],
  [
    'boxes without one',
    '<div style="display: contents"><p>cyber sovereignty</p>Wuzhen</div>',
    ['cyber sovereignty', 'Wuzhen'],
  ],
  [
    'headings and summaries',
    '<h1>Great <small>Firewall</small></h1><details><summary>Wuzhen</summary></details>',
    ['Great Firewall', 'Wuzhen'],
  ],
];

/** Hidden, and what shows it: each element has the id `target`. */
const hidden: [string, string, () => void][] = [
  [
    'display',
    '<p id="target" style="display: none">cyber sovereignty</p>',
    () => document.querySelector('#target')?.removeAttribute('style'),
  ],
  [
    'hidden until found',
    '<div id="target" hidden="until-found"><p>cyber sovereignty</p></div>',
    () => document.querySelector('#target')?.removeAttribute('hidden'),
  ],
  [
    'a closed details',
    '<details id="target"><summary>More</summary><p>cyber sovereignty</p></details>',
    () => document.querySelector('#target')?.setAttribute('open', ''),
  ],
  [
    'content-visibility',
    '<div id="target" style="content-visibility: hidden; height: 50px"><p>cyber sovereignty</p></div>',
    () => document.querySelector('#target')?.removeAttribute('style'),
  ],
  [
    'a closed dialog',
    '<dialog id="target"><p>cyber sovereignty</p></dialog>',
    () => document.querySelector<HTMLDialogElement>('#target')?.showModal(),
  ],
  [
    'a closed popover',
    '<div id="target" popover><p>cyber sovereignty</p></div>',
    () => document.querySelector<HTMLElement>('#target')?.showPopover(),
  ],
];

describeInBrowsers('text', (stage) => {
  it('is marked however it is laid out', async () => {
    const body = written.map(([, markup]) => `<section>${markup}</section>`).join('');
    const head = '<style>.initial::first-letter { font-size: 3em; float: left }</style>';
    const tab = await openPage(stage, `<p>cyber sovereignty</p>${body}`, { head });
    await settled(tab);
    for (const [index, [name, , texts]] of written.entries()) {
      expect(await markedIn(tab, `section:nth-of-type(${index + 1})`), name).toEqual(texts);
    }
    await tab.close();
  });

  it('that runs from right to left answers the pointer', async () => {
    const tab = await openPage(stage, '<p dir="rtl">قالوا World Internet Conference أمس</p>');
    await hoverMark(tab, 'World Internet Conference');
    await openCard(tab, 'World Internet Conference');
    await tab.close();
  });

  it('that is hidden is not marked, and is once it is shown', async () => {
    const tab = await openPage(stage, '<p>Wuzhen</p><main></main>');
    for (const [name, markup, show] of hidden) {
      await tab.evaluate((html) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      }, markup);
      await settled(tab);
      expect(await markedIn(tab, 'main'), name).toEqual([]);
      await tab.evaluate(show);
      await untilMarked(tab, 'main', ['cyber sovereignty']);
    }
    await tab.close();
  });

  it('that is made an editor loses its marks, and has them again when it is none', async () => {
    const tab = await openPage(stage, '<article><p>cyber sovereignty</p></article><p>the Great Firewall</p>');
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall']);
    const edit = (editable: string) =>
      tab.evaluate(
        (value) => document.querySelector('article')?.setAttribute('contenteditable', value),
        editable,
      );
    await edit('true');
    await untilMarked(tab, 'html', ['Great Firewall']);
    await edit('false');
    await untilMarked(tab, 'html', ['cyber sovereignty', 'Great Firewall']);
    await tab.close();
  });

  it('brings no error into any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
