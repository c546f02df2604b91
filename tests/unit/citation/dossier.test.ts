import { Parser as MarkdownParser } from 'commonmark';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { describeDossier } from '../../../corpus/citation/dossier/describe-dossier.ts';
import type { DossierOptions } from '../../../corpus/citation/dossier/dossier.ts';
import { formatDossier } from '../../../corpus/citation/dossier/format-dossier.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { anyKept, citerFor, dossierWords, keptQuotation, keptSelection } from './export-fixture.ts';

const options: DossierOptions = {
  locale: 'en',
  labels: dossierWords,
  citer: await citerFor('chicago-notes'),
  today: '2026-11-21',
  withNotes: true,
  withMet: true,
};

const selection = keptSelection({
  title: 'A page',
  authors: ['Ana Pérez'],
  publisher: 'AFP',
  published: '2010-05-04',
});
const items = [
  keptQuotation('xi-2014-wic-message-b', { note: 'The 2019 wording.' }),
  keptQuotation('cao-2023-own-method'),
  keptQuotation('xi-2014-wic-message-a'),
  keptQuotation('li-yuxiao-2014-platform'),
  selection,
];

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allOf)];
const attributesOf = (node: Node) =>
  Object.fromEntries(('attrs' in node ? node.attrs : []).map(({ name, value }) => [name, value]));

describe('a dossier', () => {
  test('puts a folder in order of the dates said or else published, wordings of one statement together', () => {
    const { entries, summary } = describeDossier('Folder', items, options);
    expect(entries.map(({ date, who, passages }) => [date.word, date.text, who, passages.length])).toEqual([
      ['published', '4 May 2010', 'Ana Pérez', 1],
      [undefined, '19 Nov 2014', 'Xi Jinping', 2],
      ['published', '20 Nov 2014', 'Li Yuxiao', 1],
      ['inferred', 'Mar 2023', 'Cao Shumin', 1],
    ]);
    expect(summary).toBe('5 passages, 2010–2023, 21 Nov 2026.');
    expect(entries.flatMap(({ passages }) => passages.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5]);
  });

  test('cites in notes: the source, how the dates are known, what was repaired', () => {
    const notes = describeDossier('Folder', items, options).notes.map(textOf);
    expect(notes[0]).toBe(
      'Ana Pérez, “A page,” AFP, May 4, 2010, accessed November 17, 2026, https://news.example/a.',
    );
    expect(notes[1]).toBe(
      'Quoted in Cao Yin, “Beijing Ready to Cooperate on Internet Security,” China Daily, November 20, 2014. On the date said: The report, of Thursday 20 November 2014, says of the message “on Wednesday”. Repaired: The comma before the attribution that followed (“Xi said”) is dropped.',
    );
    expect(notes[2]).toMatch(
      /China Daily, \[October 2019\?\]\. The date of publication is inferred: The page carries no date\./,
    );
    expect(notes[3]).toMatch(
      /^Quoted in Cao, “Beijing Ready to Cooperate on Internet Security\.” When it was said is not stated\./,
    );
  });

  test('dates a statement by the wording that is surest, and says of another what it has otherwise', () => {
    const [older, newer] = ['xi-2014-wic-message-a', 'xi-2014-wic-message-b'].map((id) => {
      const kept = structuredClone(keptQuotation(id));
      if (kept.passage.kind !== 'quotation') throw new Error('no quotation');
      return { kept, quotation: kept.passage.quotation };
    });
    if (!older || !newer) throw new Error('two wordings');
    Object.assign(older.quotation, { said: { date: '2014-11-18', basis: 'inferred', why: 'So.' } });
    Object.assign(newer.quotation, {
      said: { date: '2014-11-19', basis: 'stated' },
      via: 'Xinhua',
      role: 'General Secretary',
    });
    const { entries, notes } = describeDossier('Folder', [older.kept, newer.kept], options);
    expect(entries[0]).toMatchObject({ date: { text: '19 Nov 2014' }, passages: [{}, {}] });
    expect(entries[0]?.about).toMatch(/^General Secretary\. .* Via Xinhua\./);
    const [olderNote, newerNote] = notes.map(textOf);
    expect(olderNote).toMatch(/ In this wording: President of China, .*18 Nov 2014 \(inferred\)\./);
    expect(newerNote).toContain(' Via Xinhua.');
    expect(newerNote).not.toContain('In this wording');
  });

  test('sets no second marks around words that bring theirs along', () => {
    const own = keptSelection({}, { text: '“We must act,” she said.' });
    expect(formatDossier('Folder', [own], 'markdown', options)).toContain('> “We must act,” she said.[^1]');
    expect(formatDossier('Folder', [own], 'html', options)).toContain(
      '<p class="said">“We must act,” she said.<sup>',
    );
  });

  test('prints the name of a publisher as the page has it, whatever stands beside it', () => {
    const own = keptSelection({ authors: ['bell hooks'], publisher: 'iNews' });
    const [entry] = describeDossier('Folder', [own], options).entries;
    expect(entry).toMatchObject({
      who: 'bell hooks',
      about: 'Author of the page. iNews. Own selection, read 17 Nov 2026.',
    });
  });

  test('says in which language a page names its author, for the voice and the face that read it', () => {
    const own = keptSelection({ authors: ['陳美玲'], lang: 'zh-TW' });
    expect(formatDossier('Folder', [own], 'html', options)).toContain('<h2 lang="zh-TW">陳美玲</h2>');
    const named = keptSelection({ authors: ['陳美玲'], lang: 'zh-TW' }, { speaker: 'Ana Pérez' });
    expect(formatDossier('Folder', [named], 'html', options)).toContain('<h2>Ana Pérez</h2>');
  });

  test('says of several that they are the authors of the page', () => {
    const own = keptSelection({ authors: ['Bo Roe', 'Di Poe'] });
    const [entry] = describeDossier('Folder', [own], options).entries;
    expect(entry).toMatchObject({
      who: 'Bo Roe, Di Poe',
      about: 'Authors of the page. Own selection, read 17 Nov 2026.',
    });
  });

  test('sets two wordings side by side, and keeps every word of both', () => {
    const pair = describeDossier('Folder', items, options).entries[1];
    const side = (which: 'left' | 'right') =>
      pair?.rows?.flatMap((row) => row[which].map(({ text }) => text)).join('');
    expect([side('left'), side('right')]).toEqual(pair?.passages.map(({ words }) => words));
  });

  test('as HTML it stands alone: nothing runs, nothing loads, every note is linked back and forth', () => {
    const name = '"</style><script>alert(1)</script>';
    const nodes = allOf(parseHtml(formatDossier(name, items, 'html', options)));
    const names = nodes.map(({ nodeName }) => nodeName);
    for (const running of ['script', 'link', 'img', 'iframe', 'object']) expect(names).not.toContain(running);
    const attributes = nodes.map(attributesOf);
    const ids = new Set(attributes.flatMap(({ id }) => id ?? []));
    const inside = attributes.flatMap(({ href }) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(inside).toHaveLength(10);
    for (const target of inside) expect(ids).toContain(target);
    const text = nodes.flatMap((node) => ('value' in node ? node.value : [])).join('');
    expect(text).toContain(name);
    expect(text).not.toMatch(/url\(|@import/);
  });

  const many = fc.uniqueArray(anyKept, { selector: ({ id }) => id, maxLength: 3 });
  const squeezed = (text: string) => text.replace(/\s/gu, '');
  const wordsOf = ({ passage }: KeptPassage) =>
    squeezed(passage.kind === 'quotation' ? passage.quotation.text : passage.selection.text);

  test('whatever the texts, their words are what one reads in it', () => {
    fc.assert(
      fc.property(many, (kept) => {
        const html = allOf(parseHtml(formatDossier('Folder', kept, 'html', options)));
        const read = squeezed(html.flatMap((node) => ('value' in node ? node.value : [])).join(''));
        const walker = new MarkdownParser()
          .parse(formatDossier('Folder', kept, 'markdown', options))
          .walker();
        let markdown = '';
        for (let event = walker.next(); event; event = walker.next()) {
          if (event.entering && event.node.type !== 'html_inline') markdown += event.node.literal ?? '';
        }
        for (const item of kept) {
          expect(read).toContain(wordsOf(item));
          expect(squeezed(markdown)).toContain(wordsOf(item));
          if (item.note) expect(read).toContain(squeezed(item.note));
        }
      }),
      { numRuns: 50 },
    );
  });
});
