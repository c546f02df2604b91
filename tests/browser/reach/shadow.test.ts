import { expect, it } from 'vitest';
import type { Box } from '../driver/ax-node.ts';
import { noCard, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { openPage } from '../driver/open-page.ts';
import { switchSite } from '../driver/switch-site.ts';
import { until } from '../driver/until.ts';

/** Every mark on the page, also in shadow trees, from top to bottom. */
const marksSeen = (tab: Tab): Promise<{ text: string; box: Box }[]> =>
  tab.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
    const marks = ours.flatMap(([, ranges]) =>
      [...ranges].map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { text: range.toString(), box: { x, y, width, height } };
      }),
    );
    return marks.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  });

async function untilSeen(tab: Tab, texts: string[]): Promise<void> {
  const read = async () => JSON.stringify((await marksSeen(tab)).map(({ text }) => text));
  await until(
    async () => `${JSON.stringify(texts)} to be marked; marked: ${await read()}`,
    async () => (await read()) === JSON.stringify(texts),
  );
}

async function hover(tab: Tab, text: string): Promise<void> {
  const box = (await marksSeen(tab)).find((mark) => mark.text === text)?.box;
  if (!box) throw new Error(`“${text}” is not marked`);
  await tab.move(900, 5);
  await tab.move(box.x + box.width / 2, box.y + box.height / 2);
}

const picture = (tab: Tab) =>
  tab.page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 400, height: 300 } });

const early = `<p>Wuzhen</p>
<x-story><template shadowrootmode="open"><style>p { color: #222 }</style><p>Of cyber <b>sovereignty</b>.</p>
  <div><template shadowrootmode="open"><p>the Great Firewall</p></template></div><slot></slot></template>
  <p>World Internet Conference</p></x-story>
<div><template shadowrootmode="closed"><p>digital Silk Road</p></template></div>`;

describeInBrowsers('open shadow roots', (stage) => {
  it('are read, nested ones too, and their terms answer the pointer', async () => {
    const tab = await openPage(stage, early);
    await untilSeen(tab, ['Wuzhen', 'cyber sovereignty', 'Great Firewall', 'World Internet Conference']);
    for (const text of ['cyber sovereignty', 'Great Firewall', 'World Internet Conference']) {
      await hover(tab, text);
      await openCard(tab, text);
      await tab.press('Escape');
      await noCard(tab);
    }
    await tab.close();
  });

  it('show their marks, and are as before where the site is off', async () => {
    const tab = await openPage(stage, early.replace('<p>Wuzhen</p>', '').replace(/<p>World.*?<\/p>/, ''));
    await untilSeen(tab, ['cyber sovereignty', 'Great Firewall']);
    const marked = await picture(tab);
    await switchSite(stage.browser, 'news.example', false);
    await untilSeen(tab, []);
    const bare = await picture(tab);
    expect(bare).not.toBe(marked);
    await tab.evaluate(() => {
      for (const root of [document.querySelector('x-story')?.shadowRoot])
        if (root) root.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    await switchSite(stage.browser, 'news.example', true);
    await untilSeen(tab, ['cyber sovereignty', 'Great Firewall']);
    expect(await picture(tab)).toBe(marked);
    await tab.close();
  });

  it('are followed as the page is: what changes in them, and what goes with them', async () => {
    const tab = await openPage(stage, early);
    await untilSeen(tab, ['Wuzhen', 'cyber sovereignty', 'Great Firewall', 'World Internet Conference']);
    await tab.evaluate(() => {
      const root = document.querySelector('x-story')?.shadowRoot;
      root?.querySelector('p')?.replaceChildren('Internet governance');
      root?.querySelector('div')?.shadowRoot?.append('multilateralism');
    });
    await untilSeen(tab, [
      'Wuzhen',
      'Internet governance',
      'Great Firewall',
      'multilateralism',
      'World Internet Conference',
    ]);
    await tab.evaluate(() => {
      const story = document.querySelector('x-story');
      story?.remove();
      Object.assign(window, { story });
    });
    await untilSeen(tab, ['Wuzhen']);
    // Nothing of ours is left in what has gone, nor holds it.
    await until('no sheet of ours', () =>
      tab.evaluate(() => {
        const { story } = window as unknown as { story: Element };
        return story.shadowRoot?.adoptedStyleSheets.length === 0;
      }),
    );
    await tab.close();
  });

  it('are found when they come late: on what is added, on elements that stood there, under the pointer', async () => {
    const body = '<p>digital Silk Road</p><x-late></x-late><div id="plain" style="height: 60px"></div>';
    const tab = await openPage(stage, body, { head: '<style>x-late { display: block }</style>' });
    await untilSeen(tab, ['digital Silk Road']);
    const attach = (selector: string, text: string) =>
      tab.evaluate(
        (of, words) => {
          const root = document.querySelector(of)?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = `<p>${words}</p>`;
        },
        selector,
        text,
      );
    await attach('x-late', 'cyber sovereignty');
    // A page that gets a shadow root goes on changing: this is when it is looked at again.
    await tab.evaluate(() => document.body.append(document.createElement('x-added')));
    await attach('x-added', 'the Great Firewall');
    await untilSeen(tab, ['digital Silk Road', 'cyber sovereignty', 'Great Firewall']);
    await attach('#plain', 'Internet governance');
    const { x, y } = await tab.evaluate(() => {
      const box = document.querySelector('#plain')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 30 };
    });
    await tab.move(x, y);
    await untilSeen(tab, ['digital Silk Road', 'cyber sovereignty', 'Internet governance', 'Great Firewall']);
    await hover(tab, 'Internet governance');
    await openCard(tab, 'internet governance');
    await tab.close();
  });

  it('bring no error into any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
