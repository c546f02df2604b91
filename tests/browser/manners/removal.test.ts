import { it } from 'vitest';
import { noCard, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

interface Chrome {
  management: { uninstallSelf(): void };
}

describeInBrowsers('the extension’s removal', (stage) => {
  it('leaves no card and no marks on pages that are open, once the reader is back on them', async () => {
    const tab = await openPage(stage, '<p>cyber sovereignty</p><div style="height: 200px"></div>');
    await hoverMark(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await stage.browser.inBackground(() => {
      // Answered first: after it there is nobody to answer.
      setTimeout(() => (globalThis as unknown as { chrome: Chrome }).chrome.management.uninstallSelf());
    });
    const styled = () =>
      tab.evaluate(() => {
        const ours = [...CSS.highlights.keys()].filter((name) => name.startsWith('on-record'));
        const line = (name: string) =>
          getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).textDecorationLine;
        return ours.filter((name) => line(name) !== 'none').length;
      });
    await until('the reader to be back, with nothing of ours there', async () => {
      await tab.move(200, 150);
      await tab.move(200, 5);
      return (await styled()) === 0;
    });
    // Firefox ends the script at once, without a word; a card that was pinned stays there until the page is left.
    if (stage.kind === 'chromium') await noCard(tab);
    await tab.close();
  });
});
