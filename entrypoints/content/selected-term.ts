import type { Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { blockOf } from './element-role.ts';
import type { Mark } from './mark-record.ts';

/**
 * What the reader has selected, and a mark of its longest term, if a term stands
 * in it. Who selects a word means it: forms count whatever their context.
 */
export function selectedTerm(window: Window, lexicon: Lexicon): { text: string; mark: Mark | undefined } {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || text === '') return { text, mark: undefined };
  const { matches } = lexicon.find(text, lexicon.createGates('open'));
  const [longest] = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start));
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (!longest || !block) return { text, mark: undefined };
  return { text, mark: { termId: longest.termId, range: new StaticRange(range), block } };
}
