import { expect, it } from 'vitest';
import { describeInBrowsers, type Stage } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilMarked } from './driver/marked-in.ts';
import { until } from './driver/until.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`;

/** Opens a page with that body, once what it says about the field is marked. */
async function openPage(stage: Stage, body: string): Promise<Tab> {
  stage.server.page('http://news.example/live', page(`<p id="first">Internet governance</p>${body}`));
  const tab = await stage.browser.open('http://news.example/live');
  await untilMarked(tab, '#first', ['Internet governance']);
  return tab;
}

/** How many marks are still registered on what has left the page. */
const orphans = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('on-record'))
        .flatMap(([, ranges]) => [...ranges])
        .filter((range) => !range.startContainer.isConnected).length,
  );

describeInBrowsers('a page that changes', (stage) => {
  it('gets its marks where text is added', async () => {
    const tab = await openPage(stage, '<main id="main"><p id="open">cyber</p></main>');
    await tab.evaluate(() => {
      document
        .querySelector('#main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<article><h2>The Great <i>Firewall</i></h2><section><p>World Internet Conference</p></section></article>',
        );
    });
    await untilMarked(tab, '#main', ['Great Firewall', 'World Internet Conference']);
    await tab.evaluate(() => document.querySelector('#open')?.append(' sovereignty'));
    await untilMarked(tab, '#open', ['cyber sovereignty']);
    await tab.evaluate(() => document.body.append('At last, cyberspace governance.'));
    await untilMarked(tab, 'body', [
      'Internet governance',
      'cyber sovereignty',
      'Great Firewall',
      'World Internet Conference',
      'cyberspace governance',
    ]);
    await tab.close();
  });

  it('gets other marks where text changes in place', async () => {
    const tab = await openPage(
      stage,
      '<p id="text">cyber sovereignty <b>here</b></p><p id="other">Wuzhen</p>',
    );
    const setText = (data: string) =>
      tab.evaluate((next) => {
        const text = document.querySelector('#text')?.firstChild as Text;
        text.data = next;
      }, data);
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await setText('the Great Firewall stands ');
    await untilMarked(tab, '#text', ['Great Firewall']);
    await setText('There, the Great Firewall stands ');
    await untilMarked(tab, '#text', ['Great Firewall']);
    await setText('nothing ');
    await untilMarked(tab, '#text', []);
    await tab.evaluate(() => {
      const other = document.querySelector('#other');
      if (other) other.textContent = 'World Internet Conference';
    });
    await untilMarked(tab, '#other', ['World Internet Conference']);
    await tab.close();
  });

  it('keeps the right words marked where text nodes are cut up and joined', async () => {
    const tab = await openPage(stage, '<p id="text">About cyber sovereignty, as they say.</p>');
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await tab.evaluate(() => {
      const text = document.querySelector('#text')?.firstChild as Text;
      text.splitText(10).splitText(3);
    });
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await tab.evaluate(() => document.querySelector('#text')?.normalize());
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await tab.close();
  });

  it('loses a mark when a block comes between its words, and has it again when the block goes', async () => {
    const tab = await openPage(stage, '<div id="text">cyber <b>sovereignty</b></div>');
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await tab.evaluate(() => {
      const block = document.createElement('div');
      block.id = 'between';
      block.textContent = 'advertisement';
      document.querySelector('#text b')?.before(block);
    });
    await untilMarked(tab, '#text', []);
    await tab.evaluate(() => document.querySelector('#between')?.remove());
    await untilMarked(tab, '#text', ['cyber sovereignty']);
    await tab.close();
  });

  it('loses the marks of what is removed, and has them again when it comes back', async () => {
    const tab = await openPage(stage, '<section id="part"><p>cyber sovereignty</p> in Wuzhen</section>');
    await untilMarked(tab, '#part', ['cyber sovereignty', 'Wuzhen']);
    await tab.evaluate(() => {
      const part = document.querySelector('#part');
      part?.remove();
      Object.assign(window, { part });
    });
    await untilMarked(tab, 'body', ['Internet governance']);
    await until('no mark to be left behind', async () => (await orphans(tab)) === 0);
    await tab.evaluate(() => document.body.append((window as unknown as { part: Element }).part));
    await untilMarked(tab, '#part', ['cyber sovereignty', 'Wuzhen']);
    await tab.close();
  });

  it('keeps up with a feed that adds and removes without a pause', async () => {
    const tab = await openPage(stage, '<ul id="feed"></ul>');
    const seenMeanwhile = await tab.evaluate(async () => {
      const feed = document.querySelector('#feed') as Element;
      let seen = 0;
      for (let item = 0; item < 60; item += 1) {
        feed.insertAdjacentHTML('beforeend', `<li>${item}: cyber <b>sovereignty</b>, then Wuzhen</li>`);
        if (feed.children.length > 12) feed.firstElementChild?.remove();
        await new Promise((resolve) => setTimeout(resolve, 40));
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        if (ranges.some((range) => feed.contains(range.startContainer))) seen += 1;
      }
      return seen;
    });
    expect(seenMeanwhile).toBeGreaterThan(30);
    await untilMarked(tab, '#feed', Array(12).fill(['cyber sovereignty', 'Wuzhen']).flat());
    await until('no mark to be left behind', async () => (await orphans(tab)) === 0);
    await tab.close();
  });

  it('is read anew when a single-page application swaps its whole body', async () => {
    const tab = await openPage(stage, '<div id="app">cyber sovereignty</div>');
    await untilMarked(tab, '#app', ['cyber sovereignty']);
    const swap = (markup: string) =>
      tab.evaluate((inner) => {
        const body = document.createElement('body');
        body.innerHTML = inner;
        document.body.replaceWith(body);
        history.pushState({}, '', `/live/${inner.length}`);
      }, markup);
    await swap('<div id="app"><p>World Internet Conference</p></div>');
    await untilMarked(tab, 'html', ['World Internet Conference']);
    await tab.evaluate(() => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = '<span>the Great Firewall</span>';
    });
    await untilMarked(tab, 'html', ['Great Firewall']);
    await swap('nothing');
    await untilMarked(tab, 'html', []);
    await swap('Internet governance');
    await untilMarked(tab, 'html', ['Internet governance']);
    await until('no mark to be left behind', async () => (await orphans(tab)) === 0);
    await tab.close();
  });

  it('gets its marks when hidden text is shown', async () => {
    const tab = await openPage(
      stage,
      `<p id="none" style="display: none">cyber sovereignty</p><p id="hidden" hidden>Great Firewall</p>
      <details id="details"><summary>More</summary><p>World Internet Conference</p></details>
      <div style="display: none" id="outer"><div><ul><li>digital Silk Road</li></ul></div></div>`,
    );
    await untilMarked(tab, 'html', ['Internet governance']);
    await tab.evaluate(() => {
      for (const id of ['none', 'outer']) document.getElementById(id)?.style.removeProperty('display');
      document.getElementById('hidden')?.removeAttribute('hidden');
      document.getElementById('details')?.setAttribute('open', '');
    });
    await untilMarked(tab, 'html', [
      'Internet governance',
      'cyber sovereignty',
      'Great Firewall',
      'World Internet Conference',
      'digital Silk Road',
    ]);
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
