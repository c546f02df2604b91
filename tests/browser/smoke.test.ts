import { expect, it } from 'vitest';
import { findAllByRole, textOf } from './driver/ax-node.ts';
import { openCard } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { hoverMark } from './driver/marks.ts';

const story = `<!doctype html><html lang="en"><title>Story</title>
<p>Delegates in Wuzhen again spoke of cyber <em>sovereignty</em>, and of little else.</p></html>`;

describeInBrowsers('a term on a page', (stage) => {
  it('is marked, and answers the pointer with what was said, by whom, and when', async () => {
    stage.server.page('http://news.example/story', story);
    const tab = await stage.browser.open('http://news.example/story');
    await hoverMark(tab, 'cyber sovereignty');
    const card = await openCard(tab, 'cyber sovereignty');
    const quotations = findAllByRole(card.node, 'listitem').map(textOf);
    const signed = quotations.filter(
      (words) => words.includes('Xi Jinping') && /\b\d{1,2} \w{3} \d{4}\b/.test(words),
    );
    expect(signed).not.toEqual([]);
  });
});
