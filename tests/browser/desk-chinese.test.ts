import { expect, it } from 'vitest';
import { openDesk } from './desk/desk-view.ts';
import { findAllByRole, textOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { findFaults } from './gallery/find-faults.ts';
import { eventually } from './options/options-view.ts';
import { itemWith, says } from './popup/answers.ts';

describeInBrowsers(
  'the desk in Chinese',
  (stage) => {
    it('has its own words in Chinese, and leaves the quotations in the language printed', async () => {
      const tab = await openDesk(
        stage.browser,
        '?q=sovereignty&open=quotation:xi-2014-wic-message-a',
        '检索',
      );
      await tab.page.setViewport({ width: 1280, height: 860 });
      await itemWith(tab, '习近平', '国家主席', '2014年11月19日', 'security and development interests');
      await says(tab, '说话日期', '在星期三', '此前与此后', '他人谈网络主权', '报告错误');
      const quotation = findAllByRole(await tab.axTree(), 'paragraph').find((node) =>
        textOf(node).includes('security and development interests'),
      );
      expect(await quotation?.lang()).toMatch(/^en/);
      await clickOn(tab, 'checkbox', '鲁炜');
      await eventually(
        () => tab.evaluate(() => document.querySelector('input')?.value),
        'sovereignty speaker:"Lu Wei"',
      );
      await says(tab, '鲁炜');
      expect(await findFaults(tab.page)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
      await tab.close();
    });
  },
  { lang: 'zh-CN' },
);
