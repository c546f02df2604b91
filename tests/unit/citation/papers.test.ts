import { describe, expect, test } from 'vitest';
import { type CitationLocale, citationStyles } from '../../../corpus/citation/csl/citer.ts';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { describeExport } from '../../../corpus/citation/export/describe-export.ts';
import type { PageRecord } from '../../../corpus/pack/passage.ts';
import { citerFor, everything, keptSelection } from './export-fixture.ts';

const meer = { name: 'Pieter van der Meer', family: 'van der Meer', given: 'Pieter' };
const zhang = { name: 'Wei Zhang', family: 'Zhang', given: 'Wei' };
const wang = { name: '王小明', family: '王', given: '小明' };
const title = 'Journal of Things';
const doi = '10.1002/(SICI)1097(1997)48:6<475::AID>3.0.CO;2-C';

const paper: Partial<PageRecord> = {
  ...{ title: 'On the cloud', publisher: title, published: '2019-03-14', lang: 'en' },
  ...{ authors: [meer.name, zhang.name], authorNames: [meer, zhang] },
  journal: { title, volume: '12', issue: '3', firstPage: '45', lastPage: '67', doi: '10.1234/abc.5' },
};

const cite = async (page: Partial<PageRecord>, locale: CitationLocale = 'en-US') => {
  const citers = await Promise.all(citationStyles.map((style) => citerFor(style, locale)));
  return citers.map((citer) => {
    const [cited] = citer.cite([keptSelection(page)]).passages;
    const parts = [cited?.attribution ?? [], ...(cited?.reference ? [cited.reference] : [])];
    return parts.map(textOf);
  });
};

describe('an article in a journal', () => {
  test('is cited by family names, with its place in the journal and its DOI, the journal once', async () => {
    expect(await cite(paper)).toEqual([
      [
        '(van der Meer & Zhang, 2019).',
        'van der Meer, P., & Zhang, W. (2019). On the cloud. Journal of Things, 12(3), 45–67. https://doi.org/10.1234/abc.5',
      ],
      [
        '(van der Meer and Zhang).',
        'van der Meer, Pieter, and Wei Zhang. “On the cloud.” Journal of Things, vol. 12, no. 3, Mar. 2019, pp. 45–67, https://doi.org/10.1234/abc.5. Accessed 17 Nov. 2026.',
      ],
      [
        'Pieter van der Meer and Wei Zhang, “On the cloud,” Journal of Things 12, no. 3 (March 14, 2019): 45–67, accessed November 17, 2026, https://doi.org/10.1234/abc.5.',
      ],
      [
        '(van der Meer and Zhang 2019).',
        'Meer, Pieter van der, and Wei Zhang. 2019. “On the cloud.” Journal of Things 12 (3): 45–67. Accessed November 17, 2026. https://doi.org/10.1234/abc.5.',
      ],
    ]);
  });

  test('goes by the page’s address where it has no DOI', async () => {
    const texts = await cite({ ...paper, journal: { title, volume: '12' } });
    for (const text of texts.map((parts) => parts.at(-1))) expect(text).toContain('https://news.example/a');
  });

  test('is led to by its DOI, and on to the words', async () => {
    for (const citer of await Promise.all(citationStyles.map((style) => citerFor(style)))) {
      const kept = keptSelection({ ...paper, journal: { title, doi } });
      const { passages, references } = describeExport([kept], citer, everything);
      const printed = [passages[0]?.reference ?? passages[0]?.attribution ?? [], ...references];
      for (const runs of printed)
        expect(runs.filter(({ url }) => url)).toEqual([
          {
            text: `https://doi.org/${doi}`,
            url: 'https://doi.org/10.1002/(SICI)1097(1997)48:6%3C475::AID%3E3.0.CO;2-C#:~:text=Words',
          },
        ]);
    }
  });
});

describe('a name that a page tells apart', () => {
  const page = (...names: (typeof meer)[]): Partial<PageRecord> => ({
    ...{ title: '论云', published: '2019', lang: 'zh-CN' },
    ...{ authors: names.map(({ name }) => name), authorNames: names },
  });
  const opening = async (of: Partial<PageRecord>, locale: CitationLocale) =>
    (await cite(of, locale)).map((parts) =>
      parts.map((text) => text.split(/[《“]|论云|\. \(?2019|, 20/)[0]?.trim()),
    );

  test('in Chinese is printed whole, the family’s first, without a comma or a space', async () => {
    const printed = (await opening(page(wang), 'zh-CN')).flat().join(' ');
    expect(printed.match(/王.?小?明?/gu)).toHaveLength(7);
    expect(printed.match(/王小明/gu)).toHaveLength(7);
  });

  test('in Latin letters is inverted on a Chinese page as on any', async () => {
    const [apa, mla] = await opening(page(zhang), 'zh-CN');
    expect([apa?.[1], mla?.[1]]).toEqual(['Zhang, W', 'Zhang, Wei.']);
  });

  test('keeps its order where the page prints the family’s first, but in APA', async () => {
    const [apa, mla, notes] = await opening(page({ name: 'Cao Yin', family: 'Cao', given: 'Yin' }), 'en-US');
    expect([apa?.[1], mla?.[1], notes?.[0]]).toEqual(['Cao, Y', 'Cao Yin.', 'Cao Yin,']);
  });

  test('stands beside names that are not, each as it is, in the page’s order', async () => {
    const of = page(meer, wang, zhang);
    const mixed = {
      ...of,
      lang: 'en',
      authors: [meer.name, 'World Body', zhang.name],
      authorNames: [meer, zhang],
    };
    const [apa, , notes] = await opening(mixed, 'en-US');
    expect(apa?.[1]).toBe('van der Meer, P., World Body, & Zhang, W');
    expect(notes?.[0]).toBe('Pieter van der Meer, World Body, and Wei Zhang,');
  });
});
