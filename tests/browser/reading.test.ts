import { expect, it } from 'vitest';
import { describeInBrowsers, type Stage } from './driver/describe-in-browsers.ts';
import { markedIn, markedInEach, untilMarked } from './driver/marked-in.ts';
import { hoverMark } from './driver/marks.ts';
import { readThrough } from './driver/read-through.ts';
import { settled } from './driver/settled.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';

/** HTML, and the texts that are to be marked in it. */
type Cases = Record<string, string[]>;

const styles =
  '<style>.block { display: block } .cell { display: table-cell } .row { display: flex }</style>';
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${styles}<body>${body}</body></html>`;

/** Puts the cases on one page about the field, and tells what is marked in each. */
async function read(stage: Stage, sources: string[]): Promise<Cases> {
  const sections = sources.map((source) => `<section class="case">${source}</section>`);
  stage.server.page('http://news.example/cases', html(sections.join('\n')));
  const tab = await stage.browser.open('http://news.example/cases');
  await settled(tab);
  const marked = await markedInEach(tab, '.case');
  await tab.close();
  return Object.fromEntries(sources.map((source, index) => [source, marked[index] ?? []]));
}

const acrossInline: Cases = {
  'World <em>Internet</em> Conference': ['World Internet Conference'],
  'cyber<strong>space gov</strong>ernance': ['cyberspace governance'],
  '<a href="#">the Great</a> <b>Firewall</b>': ['Great Firewall'],
  '<b>cyber</b> <i>sovereignty</i>': ['cyber sovereignty'],
  'fifth <span>World <span>Internet</span></span> Conference': ['fifth World Internet Conference'],
  'cyber <!-- a comment --> sovereignty': ['cyber sovereignty'],
  'cyber<wbr>space<wbr> governance': ['cyberspace governance'],
  'cyber <span style="display: inline-block; padding: 1em">sovereignty</span>': ['cyber sovereignty'],
  'cyber <span style="color: red; border: 1px solid; padding: 0 3em">sovereignty</span>': [
    'cyber sovereignty',
  ],
  '<span style="float: left; font-size: 3em">C</span>yber sovereignty': ['Cyber sovereignty'],
  'cyber sovereignty<sup>1</sup>, Wuzhen<sup><a href="#">2</a></sup>': ['cyber sovereignty', 'Wuzhen'],
  'the 1<sup>st</sup> World Internet Conference': ['1st World Internet Conference'],
  'cyber <x-term>sovereignty</x-term>': ['cyber sovereignty'],
  '维护网<b>络主</b>权': ['网络主权'],
};

const spellings: Cases = {
  'Cyber Sovereignty, CYBER SOVEREIGNTY': ['Cyber Sovereignty', 'CYBER SOVEREIGNTY'],
  'cyber-sovereignty': ['cyber-sovereignty'],
  'cyber\u2011sovereignty': ['cyber\u2011sovereignty'],
  'cyber&nbsp;sovereignty': ['cyber\u00a0sovereignty'],
  'cyber sover&shy;eignty': ['cyber sover\u00adeignty'],
  'cyber\n      sovereignty': ['cyber sovereignty'],
  'World<br>Internet Conference': ['World Internet Conference'],
  'World Internet<br>\n   Conference': ['World Internet Conference'],
  "China's Great Firewall, China\u2019s Great Firewall": [
    "China's Great Firewall",
    'China\u2019s Great Firewall',
  ],
  "cyber sovereignty's and cyber sovereignty\u2019s end": ['cyber sovereignty', 'cyber sovereignty'],
  'cyberattacks, smart cities, World Internet Conferences': [
    'cyberattacks',
    'smart cities',
    'World Internet Conferences',
  ],
  'the Great Firewall, a great firewall, THE GREAT FIREWALL': ['Great Firewall'],
  '<span style="text-transform: uppercase">the Great Firewall</span>': ['Great Firewall'],
  'the \u201cInternet Plus\u201d action plan, on the internet plus a book': ['Internet Plus'],
};

const wholeWords: Cases = {
  'hypercyber sovereignty, cyber sovereigntyism': [],
  'hypercyber<b> sovereignty</b>': [],
  'cyber sovereignty<i>ism</i>': [],
  'cyber. Sovereignty; cyber, sovereignty; cyber \u2013 sovereignty': [],
  '有关网络主权的说法，在世界互联网大会上': ['网络主权', '世界互联网大会'],
  提出网络空间命运共同体: ['网络空间命运共同体'],
};

const longest: Cases = {
  'global internet governance system': ['global internet governance system'],
  'the first World Internet Conference': ['first World Internet Conference'],
  'law-based cyberspace governance': ['law-based cyberspace governance'],
  'China\u2019s Law-Based <i>Cyberspace Governance</i> in the New Era': [
    'China\u2019s Law-Based Cyberspace Governance in the New Era',
  ],
  'a community with a shared future in cyberspace': ['community with a shared future in cyberspace'],
  首届世界互联网大会: ['首届世界互联网大会'],
  'World Internet Conference Internet governance': ['World Internet Conference', 'Internet governance'],
};

const lookAlikes: Cases = {
  'national sovereignty, state sovereignty, sovereignty': [],
  'a news conference, the conference, the summit': [],
  'the world internet, internet conference, rule of law': [],
  'Wang Yi, the authority, the cyber age': [],
};

const blockEdges: Cases = {
  '<div>World Internet</div><div>Conference</div>': [],
  '<ul><li>cyber</li><li>sovereignty</li></ul>': [],
  '<table><tr><td>cyber</td><td>sovereignty</td></tr><tr><td>World Internet</td></tr><tr><td>Conference</td></tr></table>':
    [],
  '<dl><dt>cyber</dt><dd>sovereignty</dd></dl>': [],
  '<h3>World Internet</h3>Conference': [],
  '<p>cyber</p>sovereignty': [],
  'cyber<hr>sovereignty': [],
  'cyber<div>sovereignty</div>': [],
  'cyber<br><br>sovereignty': [],
  'World Internet <span class="block">Conference</span>': [],
  'World<span class="block">Internet Conference</span>': [],
  '<span style="display: block">cyber</span> sovereignty': [],
  'cyber <b><span style="display: block">sovereignty</span></b>': [],
  '<span class="cell">cyber</span> <span class="cell">sovereignty</span>': [],
  '<div class="row"><span>cyber</span> <span>sovereignty</span></div>': [],
  '<x-line style="display: block">cyber</x-line> <x-line style="display: block">sovereignty</x-line>': [],
  'cyber <span class="block">sovereignty, cyber sovereignty</span> World Internet Conference': [
    'cyber sovereignty',
    'World Internet Conference',
  ],
  '<div>cyber <div>World <b>Internet</b> Conference</div> sovereignty</div>': ['World Internet Conference'],
  'cyber <img alt="" src="data:,"> sovereignty': [],
};

const notRead: Cases = {
  '<input value="cyber sovereignty">': [],
  '<textarea>cyber sovereignty</textarea>': [],
  '<select><option>cyber sovereignty</option></select>': [],
  '<div contenteditable="true">cyber sovereignty, <em>cyber</em> <b>sovereignty</b></div>': [],
  '<div contenteditable>cyber sovereignty <p>cyber sovereignty</p></div>': [],
  '<div contenteditable="plaintext-only">cyber sovereignty</div>': [],
  'World Internet <span contenteditable="true">Conference</span>': [],
  '<div role="textbox">cyber sovereignty</div>': [],
  '<code>cyber sovereignty</code> <kbd>cyber sovereignty</kbd> <samp>cyber sovereignty</samp>': [],
  'cyber <code>sovereignty</code>, cyber <kbd>x</kbd> sovereignty': [],
  '<pre>cyber sovereignty <b>cyber sovereignty</b></pre>': [],
  '<script>/* cyber sovereignty */</script><style>/* cyber sovereignty */</style>': [],
  '<noscript>cyber sovereignty</noscript><template>cyber sovereignty</template>': [],
  '<div contenteditable="false">cyber sovereignty</div>': ['cyber sovereignty'],
  'the <code>x</code> of cyber sovereignty': ['cyber sovereignty'],
};

const cases: [string, Cases][] = [
  ['terms that run over inline elements', acrossInline],
  ['terms however they are spelled and spaced', spellings],
  ['whole words only, but Chinese anywhere', wholeWords],
  ['the longest form', longest],
  ['nothing that only looks like a term', lookAlikes],
  ['nothing over the edge of a block', blockEdges],
  ['nothing in fields, editors, code and what is no text', notRead],
];

describeInBrowsers('reading a page', (stage) => {
  const reading = shared(() =>
    read(
      stage,
      cases.flatMap(([, those]) => Object.keys(those)),
    ),
  );

  it.each(cases)('marks %s', async (_name, expected) => {
    const marked = await reading();
    const ours = Object.keys(expected).map((source) => [source, marked[source]]);
    expect(Object.fromEntries(ours)).toEqual(expected);
  });

  it('marks the article that holds every form', async () => {
    const tab = await stage.browser.open('http://news.example/field-article.html');
    await settled(tab);
    const of = async (id: string) => (await markedIn(tab, `#${id}`)).join(' · ');
    expect(await of('plain')).toBe(
      'cyber sovereignty · cyberspace governance · Wuzhen · community with a shared future in cyberspace',
    );
    expect(await of('in-context')).toContain('Alibaba · Tencent · Kaspersky · Interpol · Xi Jinping');
    expect(await of('never')).toBe('');
    await tab.evaluate(() => document.querySelector('#pre')?.scrollIntoView());
    await until('the marks beside', async () => (await of('chinese')) !== '');
    for (const id of ['not-across', 'code', 'pre', 'form', 'editable']) expect(await of(id), id).toBe('');
    expect(await of('chinese')).toContain('网络主权 · 世界互联网大会 · 网络空间命运共同体');
    await tab.close();
  });

  it.each(['ordinary-business', 'ordinary-policy', 'ordinary-technology'])(
    'marks nothing on %s, an ordinary page, until it speaks of the field',
    async (name) => {
      const tab = await stage.browser.open(`http://news.example/${name}.html`);
      await readThrough(stage.browser, `http://news.example/${name}.html`);
      expect(await markedIn(tab)).toEqual([]);
      await settled(tab);
      expect(await markedIn(tab)).not.toEqual([]);
      await tab.close();
    },
  );

  it('marks words of general news as soon as the field is spoken of further down', async () => {
    const words = 'Alibaba, cybersecurity and 5G. CAC. Li Qiang. CSIS. Jack Ma. The summit.';
    stage.server.page('http://news.example/late', html(`<p id="words">${words}</p><ul id="feed"></ul>`));
    const tab = await stage.browser.open('http://news.example/late');
    await readThrough(stage.browser, 'http://news.example/late');
    expect(await markedIn(tab)).toEqual([]);
    const add = (text: string) =>
      tab.evaluate((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        document.querySelector('#feed')?.append(item);
      }, text);
    const marked = (words: string[]) => untilMarked(tab, '#words', words);
    await add('The Great Firewall was named.');
    await marked(['Alibaba', 'cybersecurity', '5G', 'Jack Ma']);
    await add('And so was the World Internet Conference.');
    await marked(['Alibaba', 'cybersecurity', '5G', 'CAC', 'Jack Ma']);
    await add('It was held in Wuzhen.');
    await marked(['Alibaba', 'cybersecurity', '5G', 'CAC', 'Li Qiang', 'Jack Ma']);
    await tab.close();
  });

  it('reads XHTML', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head>
      <body><p>cyber <em>sovereignty</em></p></body></html>`;
    stage.server.page('http://news.example/xhtml', xhtml, { 'content-type': 'application/xhtml+xml' });
    const tab = await stage.browser.open('http://news.example/xhtml');
    await untilMarked(tab, 'p', ['cyber sovereignty']);
    await tab.close();
  });

  it('asks for nothing but the pages themselves and its own files, and leaves no error', async () => {
    const tab = await stage.browser.open('http://news.example/field-article.html');
    await hoverMark(tab, 'cyber sovereignty');
    const ours = stage.browser.extensionOrigin();
    const own = (address: string) => address.startsWith(ours) || address.startsWith('http://news.example/');
    const strange = (await stage.browser.requests()).filter((address) => !own(address));
    expect(strange).toEqual([]);
    expect(await stage.browser.errors()).toEqual([]);
    await tab.close();
  });
});
