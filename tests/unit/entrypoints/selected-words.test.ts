import { describe, expect, it } from 'vitest';
import type { Span } from '../../../entrypoints/page-facts/anchors.ts';
import { joinBlocks, selectedWords, withoutAdded } from '../../../entrypoints/page-facts/selected-words.ts';
import { createTextBuilder } from '../../../entrypoints/page-facts/text-builder.ts';

/** A text, and its parts between brackets. */
function parse(marked: string): { data: string; parts: Span[] } {
  const parts: Span[] = [];
  let data = '';
  for (const piece of marked.split(/(?=\[)|(?<=\])/)) {
    const own = piece.replace(/^\[|\]$/g, '');
    if (piece !== own) parts.push({ from: data.length, to: data.length + own.length });
    data += own;
  }
  return { data, parts };
}

/** A page of paragraphs whose words in brackets are selected. */
function pageOf(...paragraphs: string[]) {
  const builder = createTextBuilder();
  for (const paragraph of paragraphs) {
    const { data, parts } = parse(paragraph);
    builder.begin('\n\n');
    builder.add(data, false, parts);
  }
  return builder.blocks();
}

describe('the words of a selection in several parts', () => {
  it.each([
    [['The [states] met.'], 'states'],
    [['[The states] have not [agreed.]'], 'The states […] agreed.'],
    [['The [ states ] have not [ agreed ] yet.'], 'states […] agreed'],
    [['[The states] [have] not agreed.'], 'The states have'],
    [['[One.]', '[Two.]'], 'One.\n\nTwo.'],
    [['[One.]', 'Two.', '[Three.]'], 'One.\n\n[…] Three.'],
    [['[One], more.', '[Two.]'], 'One\n\n[…] Two.'],
    [['[One.]', 'Not [two.] ', 'Three.'], 'One.\n\n[…] two.'],
    [['[One], more.[ ]', '[Two.]'], 'One\n\n[…] Two.'],
  ])('of %j are “%s”', (paragraphs, words) => {
    expect(selectedWords(pageOf(...paragraphs))).toBe(words);
  });

  it('lie where they stand on the page, each passage by itself', () => {
    const { page, passages } = joinBlocks(
      pageOf('[One], more.', '[Two.]', '[Three] [too]').map(withoutAdded),
    );
    expect(passages.map(({ from, to }) => page.slice(from, to))).toEqual(['One', 'Two.\u2029Three too']);
  });
});

describe('words that are printed, but no text of the page’s', () => {
  /** “He signed the ‹words› at noon”, of which a part is selected. */
  function around(standing: 'between' | 'chosen' | 'left-out', before: string, after: string) {
    const builder = createTextBuilder();
    for (const marked of [before, undefined, after]) {
      const { data, parts } = parse(marked ?? '');
      if (marked !== undefined) builder.add(data, false, parts);
      if (marked === undefined) builder.addSign('\uFFFC');
      if (marked === undefined) builder.addPrinted('words', standing);
    }
    return builder.blocks();
  }

  it.each([
    ['between', '[He signed the ]', '[ at noon]', 'He signed the words at noon'],
    ['between', '[He signed the ]', ' at noon', 'He signed the'],
    ['between', 'He signed the ', '[ at noon]', 'at noon'],
    ['chosen', '[He signed the ]', ' at noon', 'He signed the words'],
    ['chosen', 'He signed the ', '[ at noon]', 'words at noon'],
    ['left-out', '[He signed the ]', '[ at noon]', 'He signed the […] at noon'],
  ] as const)('%s, stand in %s…%s as “%s”', (standing, before, after, words) => {
    const blocks = around(standing, before, after);
    expect(selectedWords(blocks)).toBe(words);
    // A browser looks for the page's own text.
    expect(joinBlocks(blocks.map(withoutAdded)).page).toBe('He signed the \uFFFC at noon');
  });

  it('stay within the marks that open before them', () => {
    const builder = createTextBuilder();
    builder.addPrinted('“', 'opens');
    builder.addSign('\uFFFC');
    builder.addPrinted('🙏', 'chosen');
    builder.add(' for all', false, [{ from: 0, to: 8 }]);
    builder.addPrinted('”', 'closes');
    expect(selectedWords(builder.blocks())).toBe('“🙏 for all”');
  });
});
