import { describe, expect, test } from 'vitest';
import type { CitationLocale, CitationStyle } from '../../../corpus/citation/csl/citer.ts';
import { paragraphOf } from '../../../corpus/citation/csl/paragraph-of.ts';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { remarksOf } from '../../../corpus/citation/export/remarks-of.ts';
import { citerFor, everything, keptQuotation, keptSelection } from './export-fixture.ts';

/** A quotation of each of the five sources, in the order of the corpus. */
const ids = [
  'lu-2014-bottom-line',
  'li-yuxiao-2014-platform',
  'cao-2023-own-method',
  'liu-2010-internet-sovereignty',
  'xi-2018-wic-message',
];

async function cited(style: CitationStyle, locale: CitationLocale) {
  const { passages } = (await citerFor(style, locale)).cite(ids.map((id) => keptQuotation(id)));
  return passages.map(({ attribution, reference }) => [
    textOf(attribution),
    ...(reference ? [textOf(reference)] : []),
  ]);
}

const lu = 'Lu Wei, Director, Cyberspace Administration of China, news conference in Beijing,';
const li = 'Li Yuxiao, Professor, Beijing University of Posts and Telecommunications';
const cao =
  'Cao Shumin, Vice-minister, Cyberspace Administration of China, news conference introducing a white paper on law-based cyberspace governance,';
const liu =
  'Liu Zhengrong, Deputy director general, Internet Affairs Bureau, State Council Information Office, Worldwide Cybersecurity Summit,';
const xi = 'Xi Jinping, President of China, congratulatory message to the fifth World Internet Conference,';
const physOrg = 'https://phys.org/news/2010-05-china-international-efforts-cyberspace.html';
const inferred = 'The date of publication is inferred.';

// Each line was checked by hand against the manual of its style and against the record.
describe('the five sources, in every style', () => {
  test('Chicago, notes', async () => {
    expect((await cited('chicago-notes', 'en-US')).flat()).toEqual([
      `${lu} October 30, 2014, quoted in Cao Yin, “Consensus Sought with US on Governance of Internet,” China Daily, October 31, 2014.`,
      `${li}, quoted in Cao Yin, “Beijing Ready to Cooperate on Internet Security,” China Daily, November 20, 2014.`,
      `${cao} March 2023 (inferred), quoted in Cao Yin, “China to Continue Pushing Cyberspace Governance,” China Daily, April 3, 2023.`,
      `${liu} May 4, 2010, quoted in Chris Lefkow, “China Backs International Efforts to Secure Cyberspace,” Phys.org (AFP, May 4, 2010), accessed April 26, 2024, ${physOrg}.`,
      `${xi} November 7, 2018, quoted in Cao Desheng, “China to Step Up Cyberspace Cooperation,” China Daily, [October 2019?]. ${inferred}`,
    ]);
  });

  test('Chicago, author-date', async () => {
    expect(await cited('chicago-author-date', 'en-US')).toEqual([
      [
        `${lu} October 30, 2014 (quoted in Cao Yin 2014b).`,
        'Cao Yin. 2014b. “Consensus Sought with US on Governance of Internet.” China Daily, October 31, 2014.',
      ],
      [
        `${li} (quoted in Cao Yin 2014a).`,
        'Cao Yin. 2014a. “Beijing Ready to Cooperate on Internet Security.” China Daily, November 20, 2014.',
      ],
      [
        `${cao} March 2023 (inferred) (quoted in Cao Yin 2023).`,
        'Cao Yin. 2023. “China to Continue Pushing Cyberspace Governance.” China Daily, April 3, 2023.',
      ],
      [
        `${liu} May 4, 2010 (quoted in Lefkow 2010).`,
        `Lefkow, Chris. 2010. “China Backs International Efforts to Secure Cyberspace.” Phys.org. AFP. May 4, 2010. Accessed April 26, 2024. ${physOrg}.`,
      ],
      [
        `${xi} November 7, 2018 (quoted in Cao Desheng 2019).`,
        `Cao Desheng. 2019. “China to Step Up Cyberspace Cooperation.” China Daily, October 2019. ${inferred}`,
      ],
    ]);
  });

  test('APA', async () => {
    expect(await cited('apa', 'en-US')).toEqual([
      [
        `${lu} October 30, 2014 (as cited in Y. Cao, 2014a, para. 14).`,
        'Cao, Y. (2014a, October 31). Consensus sought with US on governance of Internet. China Daily.',
      ],
      [
        `${li} (as cited in Y. Cao, 2014b, para. 15).`,
        'Cao, Y. (2014b, November 20). Beijing ready to cooperate on Internet security. China Daily.',
      ],
      [
        `${cao} March 2023 (inferred) (as cited in Y. Cao, 2023, para. 7).`,
        'Cao, Y. (2023, April 3). China to continue pushing cyberspace governance. China Daily.',
      ],
      [
        `${liu} May 4, 2010 (as cited in Lefkow, 2010, para. 5).`,
        `Lefkow, C. (2010, May 4). China backs international efforts to secure cyberspace. Phys.org; AFP. Retrieved April 26, 2024, from ${physOrg}`,
      ],
      [
        `${xi} November 7, 2018 (as cited in D. Cao, ca. 2019).`,
        `Cao, D. (ca. 2019, October). China to step up cyberspace cooperation. China Daily. ${inferred}`,
      ],
    ]);
  });

  test('MLA', async () => {
    expect(await cited('mla', 'en-US')).toEqual([
      [
        `${lu} 30 October 2014 (qtd. in Cao Yin, “Consensus Sought with US on Governance of Internet”).`,
        'Cao Yin. “Consensus Sought with US on Governance of Internet.” China Daily, 31 Oct. 2014.',
      ],
      [
        `${li} (qtd. in Cao Yin, “Beijing Ready to Cooperate on Internet Security”).`,
        'Cao Yin. “Beijing Ready to Cooperate on Internet Security.” China Daily, 20 Nov. 2014.',
      ],
      [
        `${cao} March 2023 (inferred) (qtd. in Cao Yin, “China to Continue Pushing Cyberspace Governance”).`,
        'Cao Yin. “China to Continue Pushing Cyberspace Governance.” China Daily, 3 Apr. 2023.',
      ],
      [
        `${liu} 4 May 2010 (qtd. in Lefkow).`,
        `Lefkow, Chris. “China Backs International Efforts to Secure Cyberspace.” Phys.org, AFP, 4 May 2010, ${physOrg}. Accessed 26 Apr. 2024.`,
      ],
      [
        `${xi} 7 November 2018 (qtd. in Cao Desheng).`,
        `Cao Desheng. “China to Step Up Cyberspace Cooperation.” China Daily, Oct. 2019. ${inferred}`,
      ],
    ]);
  });

  test('in Chinese', async () => {
    expect((await cited('chicago-notes', 'zh-CN')).flat()).toEqual([
      '鲁炜，国家互联网信息办公室主任，北京新闻发布会，2014年10月30日，转引自 Cao Yin, 《Consensus Sought with US on Governance of Internet》, China Daily, 2014年10月31日.',
      '李欲晓，北京邮电大学教授，转引自 Cao Yin, 《Beijing Ready to Cooperate on Internet Security》, China Daily, 2014年11月20日.',
      '曹淑敏，国家互联网信息办公室副主任，介绍网络法治建设白皮书的新闻发布会，2023年3月（推断），转引自 Cao Yin, 《China to Continue Pushing Cyberspace Governance》, China Daily, 2023年4月3日.',
      `刘正荣，国务院新闻办公室网络局副局长，世界网络安全峰会，2010年5月4日，转引自 Chris Lefkow, 《China Backs International Efforts to Secure Cyberspace》, Phys.org (AFP, 2010年5月4日), 访问于2024年4月26日, ${physOrg}.`,
      '习近平，国家主席，致第五届世界互联网大会的贺信，2018年11月7日，转引自 Cao Desheng, 《China to Step Up Cyberspace Cooperation》, China Daily, [2019年10月?]. 刊出日期系推断。',
    ]);
    const others = (['apa', 'mla', 'chicago-author-date'] as const).map((style) => cited(style, 'zh-CN'));
    const dated = (await Promise.all(others)).map(([, , , liuCited]) => liuCited?.[1]);
    expect(dated).toEqual([
      `Lefkow, C. (2010年5月4日). China backs international efforts to secure cyberspace. Phys.org; AFP. 访问于2024年4月26日, ${physOrg}`,
      `Lefkow, Chris. 《China Backs International Efforts to Secure Cyberspace》. Phys.org, AFP, 2010年5月4日, ${physOrg}. 访问于2024年4月26日.`,
      `Lefkow, Chris. 2010. 《China Backs International Efforts to Secure Cyberspace》. Phys.org. AFP. 2010年5月4日. 访问于2024年4月26日. ${physOrg}.`,
    ]);
  });
});

test('words that came second hand say through whom', async () => {
  const [kept] = ids.map((id) => keptQuotation(id));
  if (kept?.passage.kind !== 'quotation') throw new Error('no quotation');
  const quotation = { ...kept.passage.quotation, via: 'Xinhua', zh: { via: '新华社' } };
  const through = async (locale: CitationLocale) => {
    const citer = await citerFor('chicago-notes', locale);
    const [passage] = citer.cite([{ ...kept, passage: { kind: 'quotation', quotation } }]).passages;
    return textOf(passage?.attribution ?? []);
  };
  expect(await through('en-US')).toContain('October 30, 2014, via Xinhua, quoted in Cao Yin');
  expect(await through('zh-CN')).toContain('2014年10月30日，经由新华社，转引自 Cao Yin');
});

test('in Chinese, brackets are Chinese, and no space stands before a Chinese name', async () => {
  const page = { title: '谈云', authors: ['李四'], published: '2026-03-01', lang: 'zh-CN' };
  const inText = async (style: CitationStyle, of: typeof page, speaker?: string) => {
    const kept = keptSelection(of, speaker === undefined ? {} : { speaker });
    return textOf((await citerFor(style, 'zh-CN')).cite([kept]).passages[0]?.attribution ?? []);
  };
  expect(await inText('chicago-author-date', page, '张三')).toBe('张三，由读者指明（转引自李四 2026）。');
  expect(await inText('chicago-author-date', { ...page, authors: ['Ana Pérez'] }, '张三')).toBe(
    '张三，由读者指明（转引自 Ana Pérez 2026）。',
  );
  expect(await inText('chicago-author-date', page)).toBe('（李四 2026）。');
  expect(await inText('chicago-notes', page, '张三')).toMatch(/^张三，由读者指明，转引自李四, 《谈云》/);
});

const noteOf = async (
  page: Parameters<typeof keptSelection>[0],
  how: Parameters<typeof keptSelection>[1] = {},
) => {
  const [passage] = (await citerFor('chicago-notes')).cite([keptSelection(page, how)]).passages;
  return textOf(passage?.attribution ?? []);
};

describe('a selection of the reader', () => {
  test('names what the page says of itself, and when it was read', async () => {
    const page = { title: 'On the cloud', authors: ['Ana Pérez', '李四'], publisher: 'iNews', lang: 'en' };
    expect(await noteOf(page)).toBe(
      'Ana Pérez and 李四, “On the cloud,” iNews, accessed November 17, 2026, https://news.example/a.',
    );
    expect(await noteOf({ ...page, published: '2026-03' })).toBe(
      'Ana Pérez and 李四, “On the cloud,” iNews, March 2026, accessed November 17, 2026, https://news.example/a.',
    );
  });

  test('invents no author, no date, and keeps a title of unknown language as it is', async () => {
    expect(await noteOf({ title: 'Ein Haus am See' })).toBe(
      '“Ein Haus am See,” accessed November 17, 2026, https://news.example/a.',
    );
    expect(await noteOf({ title: '', url: 'file:///a.html' })).toBe(
      '“file:///a.html,” n.d., accessed November 17, 2026.',
    );
  });

  test('a speaker whom the reader named is marked as theirs', async () => {
    expect(await noteOf({ title: 'On the cloud' }, { speaker: '张三' })).toMatch(
      /^张三, named by the reader, quoted in “On the cloud,”/,
    );
  });

  test('marks of HTML in a title are words', async () => {
    expect(await noteOf({ title: 'The <i>element</i> & I <3 you' })).toContain(
      '“The <i>element</i> & I <3 you,”',
    );
  });
});

test('a page without a title, on which a quotation was met, goes by its address', () => {
  const page = { title: ' ', url: 'https://news.example/b', site: 'news.example' };
  const kept = keptQuotation('cao-2023-own-method', { met: { page, on: '2026-11-18' } });
  expect(remarksOf(kept, everything).met).toContain('“https://news.example/b”, 18 Nov 2026');
});

test('a source is cited in full once in a document, then shortened', async () => {
  const items = ['lu-2014-bottom-line', 'cao-2023-own-method', 'lu-2014-our-laws'].map((id) =>
    keptQuotation(id),
  );
  expect((await citerFor('chicago-notes')).citeSources(items).map(textOf)).toEqual([
    'Cao Yin, “Consensus Sought with US on Governance of Internet,” China Daily, October 31, 2014.',
    'Cao Yin, “China to Continue Pushing Cyberspace Governance,” China Daily, April 3, 2023.',
    'Cao, “Consensus Sought with US on Governance of Internet.”',
  ]);
});

test('APA’s dates in Chinese stand in the order of Chinese', async () => {
  const entries = (await cited('apa', 'zh-CN')).map(([, entry]) => entry);
  expect(entries[0]).toContain('Cao, Y. (2014a, 10月31日). ');
  expect(entries[2]).toContain('Cao, Y. (2023年4月3日). ');
  expect(entries[4]).toMatch(/2019年10月\)\. /);
  expect(entries.join()).not.toMatch(/[一二三四五六七八九十]月/);
});

test('a Chinese name is not inverted, so that no comma stands before “and”', async () => {
  const kept = structuredClone(keptQuotation('lu-2014-bottom-line'));
  if (kept.passage.kind !== 'quotation') throw new Error('no quotation');
  kept.passage.quotation.source.author?.push({ family: 'Smith', given: 'John A.' });
  const entry = async (style: CitationStyle) =>
    textOf((await citerFor(style)).cite([kept]).passages[0]?.reference ?? []).split(/[“(]/)[0];
  expect(await entry('mla')).toBe('Cao Yin and John A. Smith. ');
  expect(await entry('chicago-author-date')).toBe('Cao Yin and John A. Smith. 2014. ');
  expect(await entry('apa')).toBe('Cao, Y., & Smith, J. A. ');
});

describe('the place in the source', () => {
  const referred = async (style: CitationStyle, locale: CitationLocale, id: string) => {
    const [passage] = (await citerFor(style, locale)).cite([keptQuotation(id)]).passages;
    return textOf(passage?.attribution ?? []);
  };

  test('is the paragraph, in APA, which counts them', async () => {
    expect(await referred('apa', 'en-US', 'li-yuxiao-2014-platform')).toMatch(
      /\(as cited in Cao, 2014, para\. 15\)\.$/,
    );
    expect(await referred('apa', 'zh-CN', 'li-yuxiao-2014-platform')).toMatch(
      /（转引自 Cao, 2014, 第15段）。$/,
    );
    for (const style of ['mla', 'chicago-author-date', 'chicago-notes'] as const)
      expect(await referred(style, 'en-US', 'li-yuxiao-2014-platform')).not.toContain('15');
  });

  test('is several paragraphs, where the words stand in several', () => {
    expect(['paragraph 6', 'paragraphs 12 and 13', 'paragraphs 2–4'].map(paragraphOf)).toEqual([
      '6',
      '12–13',
      '2–4',
    ]);
  });

  test('is left out where it is no paragraph', async () => {
    expect(await referred('apa', 'en-US', 'xi-2018-wic-message')).toMatch(
      /\(as cited in Cao, ca\. 2019\)\.$/,
    );
    expect(paragraphOf('box “What they say”, item 1')).toBeUndefined();
  });
});

describe('what would stand there twice', () => {
  const referenceOf = async (style: CitationStyle, page: Parameters<typeof keptSelection>[0]) => {
    const [passage] = (await citerFor(style)).cite([
      keptSelection({ published: '2024-05-01', ...page }),
    ]).passages;
    return textOf(passage?.reference ?? passage?.attribution ?? []);
  };

  test('an author who is the site is named once', async () => {
    const page = { title: 'What next?', authors: ['BBC News'], publisher: 'BBC News', lang: 'en' };
    expect(await referenceOf('apa', page)).toMatch(/^BBC News\. \(2024, May 1\)\. What next\? Retrieved/);
    expect(await referenceOf('mla', page)).toMatch(/^“What next\?” BBC News, 1 May 2024, https/);
    expect(await referenceOf('chicago-notes', page)).toMatch(
      /^BBC News, “What next\?,” May 1, 2024, accessed/,
    );
  });

  test('a title that ends in a stop or comma has no second one, unless it abbreviates', async () => {
    const noteOn = (title: string) => referenceOf('chicago-notes', { title, publisher: 'N' });
    expect(await noteOn('We must act.')).toContain('“We must act,” N');
    expect(await noteOn('We must act,')).toContain('“We must act,” N');
    expect(await noteOn('A day in the U.S.')).toContain('“A day in the U.S.,” N');
    expect(await noteOn('The end of Roe Inc.')).toContain('“The end of Roe Inc.,” N');
  });
});
