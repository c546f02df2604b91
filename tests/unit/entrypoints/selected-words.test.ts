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
