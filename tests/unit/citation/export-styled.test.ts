import { Parser as MarkdownParser } from 'commonmark';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Citer, citationStyles } from '../../../corpus/citation/csl/citer.ts';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { describeExport } from '../../../corpus/citation/export/describe-export.ts';
import type { StyledFormat } from '../../../corpus/citation/export/export-format.ts';
import { escapeMarkdown } from '../../../corpus/citation/export/markdown.ts';
import { writeExport, writeOneOf } from '../../../corpus/citation/export/write-export.ts';
import type { KeptPassage, SelectionRecord } from '../../../corpus/pack/passage.ts';
import { anyKept, citerFor, everything, inOneLine, keptQuotation, keptSelection } from './export-fixture.ts';

const many = fc.uniqueArray(anyKept, { selector: ({ id }) => id, minLength: 1, maxLength: 2 });
const citers = await Promise.all(citationStyles.map((style) => citerFor(style)));
const anyCiter = fc.constantFrom(...citers);
const write = (format: StyledFormat, items: KeptPassage[], citer: Citer) =>
  writeExport({ format, citer }, items, everything);

/** All that is to be read in an export, from top to bottom. */
function partsOf(items: KeptPassage[], citer: Citer): string[] {
  const { passages, references } = describeExport(items, citer, everything);
  const heading = citer.style === 'mla' ? 'Works Cited' : 'References';
  return [
    ...passages.flatMap(({ words, attribution, note, met }) => [
      words,
      textOf(attribution),
      ...(note === undefined ? [] : [`Note: ${note}`]),
      ...(met ? [textOf(met)] : []),
    ]),
    ...(references.length > 1 ? [heading] : []),
    ...references.map(textOf),
  ];
}

/** To the words on the page by its own address, or by the DOI that is printed instead. */
const linkOf = ({ page, fragmentUrl }: SelectionRecord): string =>
  page.journal?.doi === undefined
    ? fragmentUrl
    : `https://doi.org/${page.journal.doi.replace(/[<>#]/g, encodeURIComponent)}#:~:text=Words`;

/** Where the links of an export lead: to the words of a selection, to a source, to the page where it was met. */
const linksOf = (items: KeptPassage[]): string[] =>
  items
    .flatMap(({ passage, met }) => [
      passage.kind === 'selection' ? linkOf(passage.selection) : passage.quotation.source.URL,
      met?.page.url,
    ])
    .filter((url) => url !== undefined);

const together = (parts: string[]) => parts.join('').replace(/\s/gu, '');

function readMarkdown(text: string) {
  const walker = new MarkdownParser().parse(text).walker();
  let read = '';
  const types = new Set<string>();
  const links: string[] = [];
  let headings = 0;
  for (let event = walker.next(); event; event = walker.next()) {
    types.add(event.node.type);
    if (event.entering && event.node.type === 'link') links.push(event.node.destination ?? '');
    if (event.entering && event.node.type === 'heading') headings += 1;
    // The only HTML of ours is that of emphasis.
    if (event.entering && event.node.type !== 'html_inline') read += event.node.literal ?? ' ';
  }
  return { read, types, links, headings };
}

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allOf)];

describe('formats for people, read back', () => {
  test('Markdown: nothing in a text is taken for Markdown', () => {
    fc.assert(
      fc.property(many, anyCiter, (items, citer) => {
        const { read, types, headings } = readMarkdown(write('markdown', items, citer));
        expect(read.replace(/\s/gu, '')).toBe(together(partsOf(items, citer)));
        expect(headings).toBe(describeExport(items, citer, everything).references.length > 1 ? 1 : 0);
        for (const type of ['list', 'code', 'code_block', 'html_block', 'thematic_break', 'image']) {
          expect(types).not.toContain(type);
        }
      }),
    );
  });

  test.each([
    ['@smith said', '\\@smith said'],
    ['2^10^', '2\\^10\\^'],
    ['%%hidden%%', '\\%\\%hidden\\%\\%'],
    ['==marked== = 5%', '\\=\\=marked\\=\\= = 5%'],
    ['yes -- no...', 'yes \\-\\- no\\...'],
    [':smile: at 10:30', '\\:smile: at 10:30'],
    ['a\n: definition', 'a\\\n\\: definition'],
    ['iv. roman', 'iv\\. roman'],
    ['(b) letter', '(b\\) letter'],
    ['I. Smith', 'I\\. Smith'],
    ['In. it', 'In. it'],
  ])('Markdown: what Pandoc, Obsidian or GitHub would take for theirs is escaped: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(readMarkdown(escaped).read.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  test('HTML: nothing in a text is taken for HTML, nothing runs, nothing is loaded', () => {
    fc.assert(
      fc.property(many, anyCiter, (items, citer) => {
        const nodes = allOf(parseHtml(write('html', items, citer)));
        const body = nodes.find(({ nodeName }) => nodeName === 'body') as Node;
        const read = allOf(body).flatMap((node) => ('value' in node ? node.value : []));
        expect(read.join('').replace(/\s/gu, '')).toBe(together(partsOf(items, citer)));
        const names = new Set(allOf(body).map(({ nodeName }) => nodeName));
        expect(
          [...names].filter((name) => !/^(#text|body|blockquote|p|br|i|b|a|span|h2)$/.test(name)),
        ).toEqual([]);
        for (const node of allOf(body)) {
          for (const { name, value } of 'attrs' in node ? node.attrs : []) {
            expect(['style', 'lang', 'href']).toContain(name);
            if (name === 'href') expect(value).toMatch(/^https?:\/\//);
          }
        }
      }),
    );
  });

  test('HTML and Markdown: every link leads where it says, to the very words of a selection', () => {
    const notes = citers.filter(({ style }) => style === 'chicago-notes');
    fc.assert(
      fc.property(many, fc.constantFrom(...notes), (items, citer) => {
        const hrefs = allOf(parseHtml(write('html', items, citer)))
          .flatMap((node) => ('attrs' in node ? node.attrs : []))
          .flatMap(({ name, value }) => (name === 'href' ? value : []));
        expect(hrefs).toEqual(linksOf(items));
        const plain = (url: string) => decodeURI(new URL(url).href);
        expect(readMarkdown(write('markdown', items, citer)).links.map(plain)).toEqual(
          linksOf(items).map(plain),
        );
      }),
    );
  });

  test('the list of references is called as the style has it, and leads to the words', () => {
    const items = [1, 2].map((number) =>
      keptSelection(
        { title: `Page ${number}`, url: `https://news.example/${number}` },
        { id: `selection-${number}` },
      ),
    );
    const headings = citers.map((citer) => /^## (.*)$/m.exec(write('markdown', items, citer))?.[1]);
    expect(headings).toEqual(['References', 'Works Cited', undefined, 'References']);
    for (const citer of citers)
      expect(write('markdown', items, citer)).toContain(
        '[https://news.example/1](<https://news.example/1#:~:text=Words>)',
      );
    for (const citer of citers) expect(write('text', items, citer)).not.toContain(':~:');
  });

  test.each(['text', 'markdown', 'html'] as const)(
    '%s: words that bring their marks along take no second ones',
    (format) => {
      const [citer] = citers;
      if (!citer) throw new Error('no style');
      for (const text of ['“We must act,” she said.', '“We must act.”', '"Yes."', '「是」']) {
        const written = write(format, [keptSelection({}, { text })], citer).replaceAll('&quot;', '"');
        expect(written).toContain(text);
        expect(written).not.toContain(`“${text}`);
      }
      expect(write(format, [keptSelection({}, { text: 'We “must” act.' })], citer)).toContain(
        '“We “must” act.”',
      );
    },
  );

  test('plain text: every part, in order', () => {
    fc.assert(
      fc.property(many, anyCiter, (items, citer) => {
        const read = inOneLine(write('text', items, citer));
        for (const part of partsOf(items, citer).filter((text) => !text.startsWith('Met on'))) {
          expect(read).toContain(inOneLine(part));
        }
      }),
    );
  });

  test.each(['text', 'markdown'] as const)(
    '%s: one looked at alone has the year it has in the file',
    async (format) => {
      const citer = await citerFor('apa');
      const items = ['lu-2014-bottom-line', 'li-yuxiao-2014-platform'].map((id) => keptQuotation(id));
      const one = writeOneOf({ format, citer }, items, 1, everything);
      expect(one).toContain('(as cited in Cao, 2014b, para. 15)');
      expect(one).toContain('Cao, Y. (2014b, November 20)');
      expect(one).not.toContain('2014a');
      const written = writeExport({ format, citer }, items, everything);
      for (const line of one.split('\n')) expect(written).toContain(line);
    },
  );

  test('several works of one author and year are told apart, and listed once', async () => {
    const citer = await citerFor('apa');
    const items = ['xi-2014-wic-message-a', 'lu-2014-bottom-line', 'li-yuxiao-2014-platform'].map((id) =>
      keptQuotation(id),
    );
    const { passages, references } = describeExport(items, citer, everything);
    expect(passages.map(({ attribution }) => /\(as cited in .*\)/.exec(textOf(attribution))?.[0])).toEqual([
      '(as cited in Cao, 2014b, para. 3)',
      '(as cited in Cao, 2014a, para. 14)',
      '(as cited in Cao, 2014b, para. 15)',
    ]);
    expect(references.map(textOf)).toEqual([
      'Cao, Y. (2014a, October 31). Consensus sought with US on governance of Internet. China Daily.',
      'Cao, Y. (2014b, November 20). Beijing ready to cooperate on Internet security. China Daily.',
    ]);
  });
});
