import { describe, expect, test } from 'vitest';
import {
  type CitationLocale,
  type CitationStyle,
  citationStyles,
} from '../../../corpus/citation/csl/citer.ts';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { formatDossier } from '../../../corpus/citation/dossier/format-dossier.ts';
import type { PageRecord } from '../../../corpus/pack/passage.ts';
import { citerFor, dossierWords, keptSelection } from './export-fixture.ts';

const page = { title: 'Talks open', authors: ['Ana Pérez'], publisher: 'iNews', lang: 'en' };
const dated = { ...page, published: '2016-03-01' };
const url = 'https://news.example/a';

async function entryOf(style: CitationStyle, locale: CitationLocale, of: Partial<PageRecord>) {
  const [passage] = (await citerFor(style, locale)).cite([keptSelection(of)]).passages;
  return textOf(passage?.reference ?? passage?.attribution ?? []);
}

/** How an entry ends, by style. Each line was checked by hand against its manual. */
const endings: Record<CitationLocale, Record<CitationStyle, string>> = {
  'en-US': {
    apa: ` iNews. Retrieved November 17, 2026, from ${url}`,
    mla: `, ${url}. Accessed 17 Nov. 2026.`,
    'chicago-notes': `, accessed November 17, 2026, ${url}.`,
    'chicago-author-date': `. Accessed November 17, 2026. ${url}.`,
  },
  'zh-CN': {
    apa: ` iNews. 访问于2026年11月17日, ${url}`,
    mla: `, ${url}. 访问于2026年11月17日.`,
    'chicago-notes': `, 访问于2026年11月17日, ${url}.`,
    'chicago-author-date': `. 访问于2026年11月17日. ${url}.`,
  },
};

describe.each(citationStyles)('the day of access, in %s', (style) => {
  test.each(['en-US', 'zh-CN'] as const)(
    'stands where its manual has it, dated page or not: %s',
    async (locale) => {
      const entries = await Promise.all([dated, page].map((of) => entryOf(style, locale, of)));
      const ending = endings[locale][style];
      expect(entries.map((entry) => entry.slice(-ending.length))).toEqual([ending, ending]);
    },
  );

  test('is also that of a file, which has no address to print, but in APA, which has it with the address', async () => {
    const entry = await entryOf(style, 'en-US', { ...dated, url: 'file:///a.html' });
    expect(/November 17, 2026|17 Nov\. 2026/.test(entry)).toBe(style !== 'apa');
  });
});

describe('notes of a dossier on one page', () => {
  const kept = ['selection-1', 'selection-2', 'selection-3'].map((id) =>
    keptSelection(dated, { id }, { id }),
  );

  test.each(['apa', 'mla', 'chicago-author-date'] as const)(
    'have all the same shape in %s, which shortens none',
    async (style) => {
      const [first, ...more] = (await citerFor(style)).citeSources(kept).map(textOf);
      expect(first).toContain(endings['en-US'][style]);
      expect(more).toEqual([first, first]);
    },
  );

  test('have an address behind the day of access that leads to the words', async () => {
    const options = {
      locale: 'en',
      labels: dossierWords,
      today: '2026-11-21',
      withNotes: true,
      withMet: true,
    };
    const html = formatDossier('Folder', kept, 'html', { ...options, citer: await citerFor('apa') });
    const link = `Retrieved November 17, 2026, from <a href="${url}#:~:text=Words">${url}</a>`;
    expect(html.split(link)).toHaveLength(4);
  });
});
