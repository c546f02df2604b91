import { expect, it } from 'vitest';
import { openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import { untilMarked } from '../driver/marked-in.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';

describeInBrowsers(
  'forced colours',
  (stage) => {
    it('draw the marks in the colour of text, and leave the card to be read', async () => {
      const body = '<p style="background: #123; color: #456">cyber sovereignty</p>';
      const tab = await openPage(stage, body);
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await untilMarked(tab, 'p', ['cyber sovereignty']);
      const { line, colour, text } = await tab.evaluate(() => {
        const p = document.querySelector('p') as Element;
        const probe = document.createElement('p');
        probe.style.cssText = 'color: CanvasText; forced-color-adjust: none';
        document.body.append(probe);
        const canvasText = getComputedStyle(probe).color;
        probe.remove();
        const name = [...CSS.highlights.keys()].find((key) => key.startsWith('on-record')) ?? '';
        const mark = getComputedStyle(p, `::highlight(${name})`);
        return { line: mark.textDecorationLine, colour: mark.textDecorationColor, text: canvasText };
      });
      expect(line).toBe('underline');
      expect(colour).toBe(text);
      await hoverMark(tab, 'cyber sovereignty');
      expect((await openCard(tab, 'cyber sovereignty')).text).toContain(
        'Internet sovereignty of each country',
      );
      expect(await stage.browser.errors()).toEqual([]);
      await tab.close();
    });
  },
  { forcedColours: true },
);
