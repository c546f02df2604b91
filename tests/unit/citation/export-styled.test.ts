import { Parser as MarkdownParser } from 'commonmark';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import { describeExport } from '../../../corpus/citation/export/describe-export.ts';
import type { StyledFormat } from '../../../corpus/citation/export/export-format.ts';
import { writeExport, writeOneOf } from '../../../corpus/citation/export/write-export.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { anyKept, citerFor, everything, inOneLine, keptQuotation } from './export-fixture.ts';

const many = fc.uniqueArray(anyKept, { selector: ({ id }) => id, minLength: 1, maxLength: 2 });
const notes = await citerFor('chicago-notes');
const write = (format: StyledFormat, items: KeptPassage[]) =>
  writeExport({ format, citer: notes }, items, everything);

/** All that is to be read in an export, from top to bottom. */
const partsOf = (items: KeptPassage[]): string[] =>
  describeExport(items, notes, everything).passages.flatMap(({ words, attribution, note, met }) => [
    words,
    textOf(attribution),
    ...(note === undefined ? [] : [`Note: ${note}`]),
    ...(met ? [textOf(met)] : []),
  ]);

const together = (parts: string[]) => parts.join('').replace(/\s/gu, '');

function readMarkdown(text: string) {
  const walker = new MarkdownParser().parse(text).walker();
  let read = '';
  const types = new Set<string>();
  for (let event = walker.next(); event; event = walker.next()) {
    types.add(event.node.type);
    // The only HTML of ours is that of emphasis.
    if (event.entering && event.node.type !== 'html_inline') read += event.node.literal ?? ' ';
  }
  return { read, types };
}

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allOf)];

describe('formats for people, read back', () => {
  test('Markdown: nothing in a text is taken for Markdown', () => {
    fc.assert(
      fc.property(many, (items) => {
        const { read, types } = readMarkdown(write('markdown', items));
        expect(read.replace(/\s/gu, '')).toBe(together(partsOf(items)));
        for (const type of [
          'heading',
          'list',
          'code',
          'code_block',
          'html_block',
          'thematic_break',
          'image',
        ]) {
          expect(types).not.toContain(type);
        }
      }),
    );
  });

  test('HTML: nothing in a text is taken for HTML, nothing runs, nothing is loaded', () => {
    fc.assert(
      fc.property(many, (items) => {
        const nodes = allOf(parseHtml(write('html', items)));
        const body = nodes.find(({ nodeName }) => nodeName === 'body') as Node;
        const read = allOf(body).flatMap((node) => ('value' in node ? node.value : []));
        expect(read.join('').replace(/\s/gu, '')).toBe(together(partsOf(items)));
        const names = new Set(allOf(body).map(({ nodeName }) => nodeName));
        expect([...names].filter((name) => !/^(#text|body|blockquote|p|br|i|b|a|span)$/.test(name))).toEqual(
          [],
        );
        for (const node of allOf(body)) {
          for (const { name, value } of 'attrs' in node ? node.attrs : []) {
            expect(['style', 'lang', 'href']).toContain(name);
            if (name === 'href') expect(value).toMatch(/^https?:\/\//);
          }
        }
      }),
    );
  });

  test('plain text: every part, in order', () => {
    fc.assert(
      fc.property(many, (items) => {
        const read = inOneLine(write('text', items));
        for (const part of partsOf(items).filter((text) => !text.startsWith('Met on'))) {
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
      expect(one).toContain('(as cited in Cao, 2014b)');
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
      '(as cited in Cao, 2014b)',
      '(as cited in Cao, 2014a)',
      '(as cited in Cao, 2014b)',
    ]);
    expect(references.map(textOf)).toEqual([
      'Cao, Y. (2014a, October 31). Consensus sought with US on governance of Internet. China Daily.',
      'Cao, Y. (2014b, November 20). Beijing ready to cooperate on Internet security. China Daily.',
    ]);
  });
});
