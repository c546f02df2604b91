import axe from 'axe-core';
import { expect, it } from 'vitest';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { ask, itemWith, pressIn, says } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { savedItem, store } from './popup/stored.ts';

const page = `<!doctype html><html lang="en"><title>Story</title>
<p>Of cyber sovereignty, the Great Firewall and the Cybersecurity Law.</p></html>`;
const liu = 'Internet sovereignty of each country needs to be respected';

/** axe and its run as one function, since the policy of the extension's pages lets no text become code. */
const runAxe = new Function(
  `const module = undefined, define = undefined;
  ${axe.source}
  return window.axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html));`,
) as () => Promise<string[]>;

describeInBrowsers('axe, on the real popup', (stage) => {
  async function open(): Promise<View> {
    stage.server.page('http://news.example/story', page);
    return stage.browser.popup(await stage.browser.open('http://news.example/story'));
  }
  const finds = (popup: View) => popup.evaluate(runAxe);

  it('finds nothing in the search: hints, answers, what they open, no answer', async () => {
    const popup = await open();
    await says(popup, 'The whole record');
    expect(await finds(popup)).toEqual([]);
    await ask(popup, 'soverignty');
    await itemWith(popup, liu);
    expect(await finds(popup)).toEqual([]);
    await pressIn(popup, 'Liu Zhengrong', liu);
    await says(popup, 'Worldwide Cybersecurity Summit', 'Rights');
    expect(await finds(popup)).toEqual([]);
    await ask(popup, 'multistakeholder');
    await says(popup, 'Nearest words on record');
    expect(await finds(popup)).toEqual([]);
    await popup.close();
  });

  it('finds nothing on the other tabs: terms, the site off, saved quotations, those corrected and those kept aside', async () => {
    await store(stage.browser, {});
    const popup = await open();
    const pack = await bundledPack(popup);
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Great Firewall');
    expect(await finds(popup)).toEqual([]);
    await clickOn(popup, 'switch', 'Highlight on news.example');
    await says(popup, 'Nothing is marked on news.example');
    expect(await finds(popup)).toEqual([]);
    await clickOn(popup, 'tab', 'Saved');
    await says(popup, 'Nothing is saved yet.');
    expect(await finds(popup)).toEqual([]);
    await store(stage.browser, {
      'site:news.example': { format: 9 },
      'saved:broken': 1,
      ...savedItem(pack, 'shen-2014-voice', 1),
      ...savedItem(pack, 'liu-2010-internet-sovereignty', 2, {
        text: 'Internet sovereignty must be respected',
      }),
    });
    await says(
      popup,
      'The record has since been corrected.',
      'can’t be read',
      'A newer On Record stored the setting',
    );
    await pressIn(popup, 'Remove', 'As our economy roars');
    await says(popup, 'Removed Shen Yi');
    expect(await finds(popup)).toEqual([]);
    await popup.close();
  });

  it('would find a button without a name, and text that is too pale', async () => {
    const popup = await open();
    await says(popup, 'The whole record');
    await popup.evaluate(() => {
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.color = '#aaa';
      document.querySelector('.panel')?.prepend(document.createElement('button'), pale);
    });
    expect(await finds(popup)).toEqual([
      expect.stringContaining('button-name'),
      expect.stringContaining('color-contrast'),
    ]);
    await popup.close();
  });
});
