import { expect, it } from 'vitest';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { store, stored } from './popup/stored.ts';
import { noteSaying } from './selection/corner-note.ts';
import { theOnlyOne } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const url = 'http://news.example/words';

/** Runs in a page: selects these words, each a part of its own. */
function selectParts(parts: string[]): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const part of parts.filter((one) => text.data.includes(one))) {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(part));
      range.setEnd(text, text.data.indexOf(part) + part.length);
      selection?.addRange(range);
    }
  }
}

describeInBrowsers('the words of a selection', (stage) => {
  async function opened(body: string): Promise<Tab> {
    await store(stage.browser, {});
    stage.server.page(
      url,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title><body>${body}`,
    );
    return stage.browser.open(url);
  }
  const save = (tab: Tab) => stage.browser.shortcut(tab, 'save-selection');

  const hiddenTwin = `<span class="katex"><span style="position:absolute;clip:rect(1px,1px,1px,1px)"><math><mi>E</mi>
    <annotation encoding="application/x-tex">E=mc^{2}</annotation></math></span><span aria-hidden="true">E=mc<sup>2</sup></span></span>`;

  it.each([
    {
      what: 'a formula, by its parts',
      body: '<p>Some <math><msup><mn>10</mn><mn>6</mn></msup></math> states met.</p>',
      kept: 'Some 10^6 states met.',
    },
    {
      what: 'a formula, as its author wrote it',
      body: '<p>Some <math alttext="{\\displaystyle x_{1}}"><mi>x</mi></math> states met.</p>',
      kept: 'Some x_1 states met.',
    },
    {
      what: 'a formula that is printed by other means',
      body: `<p>Some say ${hiddenTwin} states met.</p>`,
      kept: 'Some say E=mc^2 states met.',
    },
    {
      what: 'what is no formula, by its looks only',
      body: '<p>Some <span class="katex">x</span> states met.</p>',
      kept: 'Some x states met.',
    },
    {
      what: 'a formula that is a picture',
      body: `<p>Some <span class="mwe-math-element"><math style="display:none" ></math><img class="mwe-math-fallback-image-inline"
        alt="{\\displaystyle x^{2}}"></span> states met.</p>`,
      kept: 'Some x^2 states met.',
    },
    {
      what: 'a term that is a button',
      body: '<p>Some <button style="user-select:none"><b>sovereign</b><i hidden>x</i></button> states met.</p>',
      kept: 'Some sovereign states met.',
    },
    {
      what: 'an emoji that is a picture, not another picture',
      body: '<p>Some states <img alt="🙏🏽"> <img alt="A hall"> <img alt="1"> met.</p>',
      kept: 'Some states 🙏🏽 met.',
    },
    {
      what: 'no draft that stands between',
      body: '<p>Some states</p><div contenteditable>My own words.</div><p>met.</p>',
      kept: 'Some states\n\nmet.',
    },
  ])('have $what', async ({ body, kept }) => {
    const tab = await opened(body);
    await selectWords(tab, 'Some', 'met.');
    await save(tab);
    expect((await theOnlyOne(stage.browser)).text).toBe(kept);
    await tab.close();
  });

  it.each([
    '<div contenteditable>Dear Jane, these are my words.</div>',
    '<div contenteditable>Dear Jane, <b contenteditable="false">these are my words.</b></div>',
  ])('are not saved out of what somebody is writing: %s', async (body) => {
    const tab = await opened(`<p>A page.</p>${body}`);
    await selectWords(tab, 'my words');
    await save(tab);
    await noteSaying(tab, 'What is selected stands in a text field, not in the printed page');
    expect(await stored(stage.browser)).toEqual({});
    await tab.close();
  });

  it.skipIf(stage.kind === 'chromium')('in several parts say where words are left out', async () => {
    const tab = await opened('<p>The states have not agreed.</p><p>Nothing.</p><p>They left.</p>');
    await tab.evaluate(selectParts, ['The states', 'agreed.', 'They left.']);
    await save(tab);
    const { text, fragmentUrl } = await theOnlyOne(stage.browser);
    expect(text).toBe('The states […] agreed.\n\n[…] They left.');
    expect(fragmentUrl).toBe(`${url}#:~:text=The%20states&text=agreed&text=They%20left`);
    await tab.close();
  });
});
