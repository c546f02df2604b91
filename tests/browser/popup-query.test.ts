import { expect, it } from 'vitest';
import { type AxNode, findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { clickNode } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';
import { ask, holds, itemWith, listed, says } from './popup/answers.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';

const xi = 'the development of the Internet has posed new challenges to national sovereignty';
const lu = 'but our bottom line is that everyone who comes should abide by Chinese laws.';

/** Waits until these answers are listed and those are not. */
const lists = (popup: View, wanted: string[], unwanted: string[]) =>
  until(`${wanted.join(' · ')} and not ${unwanted.join(' · ')}`, async () => {
    const items = (await listed(popup)).map(textOf);
    const has = (words: string) => items.some((item) => holds(item, [words]));
    return wanted.every(has) && !unwanted.some(has);
  });

const queryNow = (popup: View) => popup.evaluate(() => document.querySelector('input')?.value);

async function press(popup: View, name: string) {
  const button = await until(`a button ${name}`, async () =>
    findAllByRole(await popup.axTree(), 'button').find((node: AxNode) => node.name === name),
  );
  await clickNode(popup, button);
}

describeInBrowsers('the query language in the popup', (stage) => {
  const popup = shared(async () => {
    stage.server.page('http://news.example/plain', '<!doctype html><title>Plain</title><p>Nothing here.');
    return stage.browser.popup(await stage.browser.open('http://news.example/plain'));
  });

  it.each([
    ['sovereignty -speaker:"Lu Wei" after:2014', [xi], [lu, '4 May 2010']],
    ['sovereignty before:2014', ['4 May 2010'], [xi]],
    ['speaker:鲁炜 kind:quotation', [lu], [xi]],
    ['source:法新社 -kind:fact', ['Liu Zhengrong'], [xi, lu]],
    ['term:网络主权 after:2014-11 before:2015', ['19 Nov 2014'], ['30 Oct 2014', '4 May 2010']],
    ['sovereignty -internet', [], ['Internet sovereignty of each country']],
  ])('narrows: %s', async (query, wanted, unwanted) => {
    const view = await popup();
    await ask(view, query);
    await lists(view, wanted, unwanted);
  });

  it('reads the query back in words', async () => {
    const view = await popup();
    await ask(view, 'sovereignty after:2014 -speaker:"Lu Wei"');
    await says(view, 'Read as: sovereignty, in 2014 or later, not said by Lu Wei');
    await ask(view, 'sovereignty');
    await until('nothing to be read back', async () => !textOf(await view.axTree()).includes('Read as'));
  });

  it('says what is at fault, and mends it at one press', async () => {
    const view = await popup();
    await ask(view, 'sovereignty before:2o14');
    await says(view, '“2o14” is no year and was left out.');
    await itemWith(view, xi);
    await press(view, 'Use before:2014');
    await until('the query to be mended', async () => (await queryNow(view)) === 'sovereignty before:2014');
    await lists(view, ['4 May 2010'], [xi]);
    await hasKeyboard(view, 'Search the record');
  });

  it.each([
    ['speaker:"Lu Wie"', 'There is no speaker called “Lu Wie”', 'Use speaker:"Lu Wei"'],
    [
      'after:2016 before:2014',
      'Nothing lies both before 2014 and in 2016 or later',
      'Use after:2014 before:2016',
    ],
    [
      'soveriegnty law',
      'No word on record is spelled “soveriegnty”; read as “sovereignty”.',
      'Use sovereignty',
    ],
    ['"mutual tru', 'The quotation mark is not closed', 'Use "mutual tru"'],
    ['author:xi', '“author:” is no filter', 'Use speaker:xi'],
  ])('knows what may be meant by %s', async (query, told, instead) => {
    const view = await popup();
    await ask(view, query);
    await says(view, told);
    expect(findByRole(await view.axTree(), 'button', instead)).toBeDefined();
  });

  it('tells a screen reader of the fault and of how many answers there are', async () => {
    const view = await popup();
    await ask(view, 'sovereignty before:2o14');
    await until('the fault to be announced', async () => {
      const status = findAllByRole(await view.axTree(), 'status')
        .map(textOf)
        .join(' ');
      return status.includes('is no year and was left out') && /\d+ results/.test(status);
    });
  });

  it('offers the words without the filters where these leave nothing', async () => {
    const view = await popup();
    await ask(view, 'multilateralism before:2000');
    await says(view, 'Nothing on record for multilateralism before:2000');
    await press(view, 'Without the filters');
    await itemWith(view, 'multilateralism', 'concept');
  });

  it('says so where no word is near', async () => {
    const view = await popup();
    await ask(view, 'blockchain');
    await says(view, 'Nothing on record for blockchain', 'No word on record is spelled like it');
  });

  it('draws the first fifty of many, and all when asked; the keyboard goes on from there', async () => {
    const view = await popup();
    await ask(view, 'kind:fact');
    await until('fifty', async () => (await listed(view)).length === 50);
    const { name } = await until('a button for all', async () =>
      findAllByRole(await view.axTree(), 'button').find((node) => node.name.startsWith('Show all')),
    );
    await press(view, name);
    const all = Number(name.replace(/\D/g, ''));
    await until(`all ${all}`, async () => (await listed(view)).length === all);
    const at = await view.evaluate(() => {
      const row = document.activeElement?.closest('[data-row]');
      return row ? [...document.querySelectorAll('.rows [data-row]')].indexOf(row) : -1;
    });
    expect(at).toBe(50);
  });

  it('shows how to narrow before anything is asked', async () => {
    const view = await popup();
    await ask(view, '');
    await says(view, 'speaker:', 'after:', 'source:', 'before:');
    await press(view, 'sovereignty speaker:"Lu Wei" after:2014');
    await says(view, 'Read as: sovereignty, said by Lu Wei, in 2014 or later');
  });
});

describeInBrowsers(
  'the query language in Chinese',
  (stage) => {
    it('is read back and explained in Chinese', async () => {
      const tab = await stage.browser.openExtensionPage('popup.html');
      await until('the search box', () => tab.evaluate(() => document.querySelector('input') !== null));
      await ask(tab, '网络主权 speaker：“鲁炜” before:2015');
      await says(tab, '理解为：网络主权，鲁炜所说，2015年之前');
      await itemWith(tab, lu);
      await ask(tab, '主权 before:2o14');
      await says(tab, '“2o14”不是年份，已略去。', '改用 before:2014');
    });
  },
  { lang: 'zh-CN' },
);
