import { expect, it } from 'vitest';
import { type AxNode, findAllNodes, findByRole, textOf } from './driver/ax-node.ts';
import { entryWith, noCard, openCard, pressIn } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>词汇</title>
<body><textarea rows="8" cols="80"></textarea><p>他们谈到网络主权，也谈到防火长城。</p></body></html>`;
const xi = 'China stands ready';

describeInBrowsers(
  'a card in Chinese, in the dark',
  (stage) => {
    async function hovered(mark: string): Promise<Tab> {
      stage.server.page('http://news.example/words', page);
      const tab = await stage.browser.open('http://news.example/words');
      await hoverMark(tab, mark);
      await openCard(tab, mark);
      return tab;
    }
    /** The language of the run of text that holds these words. */
    const langOf = (root: AxNode, words: string) => {
      const run = findAllNodes(root, ({ role, name }) => role === 'text' && name.includes(words))[0];
      if (!run) throw new Error(`nothing says “${words}”`);
      return run.lang();
    };

    it('names term, kind, people, roles, dates and sources in Chinese, and quotes what was printed', async () => {
      const tab = await hovered('网络主权');
      const card = await openCard(tab);
      expect(card.text).toContain('概念。引语 5 条，2010–2023');
      expect(card.text).toContain('主张各国有权依照本国法律、以自己认为适当的方式治理其境内的互联网。');
      const entry = entryWith(card, xi);
      const words = textOf(entry);
      expect(words).toMatch(/^习近平 2014年11月19日 国家主席 · 致首届世界互联网大会的贺词 /);
      for (const source of ['中国日报，2014年11月20日', '中国日报，推断 2019年10月'])
        expect(findByRole(entry, 'button', source), source).toBeDefined();
      expect(textOf(entryWith(card, 'With different conditions'))).toMatch(/^曹淑敏 推断 2023年3月 /);
      for (const name of ['固定', '关闭', '复制', '收藏'])
        expect(findByRole(card.node, 'button', name), name).toBeDefined();
      expect(await langOf(card.node, 'With different conditions')).toBe('en');
      expect(await langOf(card.node, '曹淑敏')).toBe('zh-CN');
      await tab.close();
    });

    it('says of a term without quotations that there are none', async () => {
      const tab = await hovered('防火长城');
      const { text } = await openCard(tab);
      expect(text).toContain('记录中没有关于此条的引语。这并不表示无人谈及。');
      expect(text).toContain('刊于 2010年5月4日');
      await tab.close();
    });

    it('copies the attribution in Chinese, words and title as printed', async () => {
      const tab = await hovered('网络主权');
      await pressIn(tab, xi, '复制', 1);
      await until('已复制', async () => textOf(entryWith(await openCard(tab), xi)).includes('已复制'));
      await tab.press('Escape');
      await noCard(tab);
      expect(await pasted(tab)).toBe(
        '“China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust, respect cyber sovereignty, uphold cybersecurity, and work together to foster a peaceful, secure, open and cooperative cyberspace and put in place a multilateral, democratic and transparent global internet governance system.” — 习近平, 国家主席, 致首届世界互联网大会的贺词, 2014年11月19日. “China to step up cyberspace cooperation”, 中国日报, 2019年10月（推断）.',
      );
      await tab.close();
    });

    it('is dark paper', async () => {
      const tab = await hovered('网络主权');
      const { x, y } = await (await openCard(tab)).node.box();
      const picture = await tab.page.screenshot({
        encoding: 'base64',
        captureBeyondViewport: false,
        clip: { x: x + 4, y: y + 4, width: 2, height: 2 },
      });
      const pixel = await tab.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(1, 1).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
      }, picture);
      expect(pixel).toEqual([0x1b, 0x1e, 0x1f, 0xff]);
      await tab.close();
    });
  },
  { lang: 'zh-CN', dark: true },
);
