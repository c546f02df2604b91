import { beforeEach, it } from 'vitest';
import { findByRole, outlineOf } from './driver/ax-node.ts';
import { noCard } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { store } from './popup/stored.ts';

const url = 'http://news.example/language';
const page = '<!doctype html><html lang="en"><title>Story</title><p>Of cyber sovereignty.</p></html>';
const chosen = (value: string) => ({ 'setting:language': { format: 1, value } });

describeInBrowsers('the language that was chosen', (stage) => {
  beforeEach(() => store(stage.browser, {}));

  const has = (view: View, role: string, name: string) =>
    until(
      async () => `${role} “${name}” in\n${outlineOf(await view.axTree())}`,
      async () => findByRole(await view.axTree(), role, name),
    );

  it('holds at once in the popup that is open, and again the browser’s', async () => {
    stage.server.page(url, page);
    const popup = await stage.browser.popup(await stage.browser.open(url));
    await has(popup, 'searchbox', 'Search the record');
    await store(stage.browser, chosen('zh-CN'));
    await has(popup, 'searchbox', '检索记录');
    await has(popup, 'switch', '在 news.example 上标注');
    await until('the page to be Chinese', () =>
      popup.evaluate(() => document.documentElement.lang === 'zh-CN'),
    );
    await store(stage.browser, chosen('auto'));
    await has(popup, 'searchbox', 'Search the record');
    await popup.close();
  });

  it('holds in cards of open tabs as they open next', async () => {
    stage.server.page(url, page);
    const tab = await stage.browser.open(url);
    await hoverMark(tab, 'cyber sovereignty');
    await has(tab, 'button', 'Pin');
    await tab.press('Escape');
    await noCard(tab);
    await store(stage.browser, chosen('zh-CN'));
    await until('the card in Chinese', async () => {
      await hoverMark(tab, 'cyber sovereignty');
      await until('a card', async () => {
        const tree = await tab.axTree();
        return findByRole(tree, 'button', '固定') ?? findByRole(tree, 'button', 'Pin');
      });
      const chinese = findByRole(await tab.axTree(), 'button', '固定');
      await tab.press('Escape');
      await noCard(tab);
      return chinese;
    });
    // A tab opened later, too.
    const later = await stage.browser.open(url);
    await hoverMark(later, 'cyber sovereignty');
    await has(later, 'button', '固定');
  });

  it('holds at once on the options page', async () => {
    await store(stage.browser, chosen('zh-CN'));
    const options = await stage.browser.openExtensionPage('options.html');
    await has(options, 'heading', 'On Record 选项');
    await store(stage.browser, chosen('en'));
    await has(options, 'heading', 'On Record, options');
    await until('the title', () => options.evaluate(() => document.title === 'On Record, options'));
    await options.close();
  });
});
