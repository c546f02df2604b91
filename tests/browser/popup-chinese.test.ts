import { expect, it } from 'vitest';
import { findAllByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { until } from './driver/until.ts';
import { ask, itemWith, pressIn, says } from './popup/answers.ts';
import { store } from './popup/stored.ts';

const page = `<!doctype html><html lang="en"><title>Story</title>
<p>Of cyber sovereignty, the Great Firewall and the Cybersecurity Law.</p></html>`;
const xi = 'Following the principle of mutual respect and mutual trust';

/** What stays as it is in any language: our name, the host, addresses, abbreviations, keys, quoted words, the query's own. */
const untranslated =
  /On Record|news\.example|https?:\S+|\b[A-Z]{2,6}\b|Ctrl|Enter|Esc|“[^”]*”|\b(?:speaker|source|term|kind|before|after):/g;

/** Runs in the popup: what it shows in its own language, texts and names; not what is marked as English. */
function ownWords(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement } = node;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    const isShown = parentElement?.checkVisibility() && !parentElement.closest('script, style');
    if (isShown && lang.startsWith('zh')) found.push(node.textContent ?? '');
  }
  const named = document.querySelectorAll('[aria-label], [placeholder], [title]');
  const names = [...named].flatMap((element) =>
    ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [...found, ...names];
}

describeInBrowsers(
  'the popup in Chinese',
  (stage) => {
    async function open(): Promise<View> {
      await store(stage.browser, {});
      stage.server.page('http://news.example/story', page);
      return stage.browser.popup(await stage.browser.open('http://news.example/story'));
    }
    /** Words in Latin letters that the interface shows as its own. */
    const foreign = async (popup: View) =>
      (await popup.evaluate(ownWords)).filter((text) => /[A-Za-z]{2,}/.test(text.replace(untranslated, '')));

    it('has the names of its parts in Chinese', async () => {
      const popup = await open();
      const switches = async () => findAllByRole(await popup.axTree(), 'switch').map(({ name }) => name);
      await until('the switch', async () => (await switches()).includes('在 news.example 上标注'));
      const tree = await popup.axTree();
      expect(findAllByRole(tree, 'tab').map(({ name }) => name)).toEqual(['检索', '本页', '收藏']);
      expect(findAllByRole(tree, 'searchbox').map(({ name }) => name)).toEqual(['检索记录']);
      await popup.close();
    });

    it('searches, and answers with names and dates in Chinese and the words as printed', async () => {
      const popup = await open();
      await ask(popup, '习近平');
      await itemWith(popup, '习近平', '人物');
      await itemWith(popup, xi, '习近平', '2014年11月19日');
      await ask(popup, '网络主权');
      await itemWith(popup, '网络主权', '概念');
      await ask(popup, 'Cao Shumin');
      await itemWith(popup, 'method of cyberspace governance', '曹淑敏', '推断', '2023年3月');
      await popup.close();
    });

    it('gives the reason of a date, what was mended and the place in the source in Chinese', async () => {
      const popup = await open();
      await ask(popup, xi);
      await itemWith(popup, xi);
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await says(popup, '报道发表于2014年11月20日（星期四），称贺词是“在星期三”。', '第3段');
      await says(popup, '删去其后说话人归属语（“Xi said”）之前的逗号。');
      await popup.close();
    });

    it('shows no English word of its own, whatever is open', async () => {
      const popup = await open();
      const found: Record<string, string[]> = {};
      const note = async (state: string) => {
        found[state] = await foreign(popup);
      };
      await says(popup, '试试');
      await note('hints');
      await ask(popup, '2014');
      await itemWith(popup, xi);
      await note('answers');
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await says(popup, '返回');
      await note('what is opened');
      await ask(popup, '齉齉');
      await says(popup, '记录中没有 齉齉');
      await note('no answer');
      await ask(popup, 'Shen Yi');
      await pressIn(popup, '收藏', 'As our economy roars');
      await itemWith(popup, 'As our economy roars', '已收藏');
      await clickOn(popup, 'tab', '收藏');
      await itemWith(popup, 'As our economy roars', '沈逸', '刊于');
      await note('what is saved');
      await clickOn(popup, 'tab', '本页');
      await says(popup, '网络主权', '概念');
      await note('this page');
      await clickOn(popup, 'switch', '在 news.example 上标注');
      await says(popup, 'news.example 已关闭');
      await note('off');
      const states = Object.keys(found);
      expect(states).toHaveLength(7);
      expect(found).toEqual(Object.fromEntries(states.map((state) => [state, []])));
      await popup.close();
    });
  },
  { lang: 'zh-CN' },
);
