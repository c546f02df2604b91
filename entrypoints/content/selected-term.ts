import { selectedInField } from '../../components/top-layer/selected-in-field.ts';
import type { Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { blockOf } from './element-role.ts';
import type { Mark } from './mark-record.ts';

/** What is selected, and where. */
interface Selected {
  text: string;
  range: StaticRange | undefined;
}

/** The place of what is selected in a field is the field's. */
function inField({ document }: Window): Selected | undefined {
  const selected = selectedInField(document);
  if (selected === undefined) return undefined;
  const range = new Range();
  range.selectNode(selected.field);
  return { text: selected.text, range: new StaticRange(range) };
}

function selectedOnPage(window: Window): Selected {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? '';
  const range = selection && selection.rangeCount > 0 && text !== '' ? selection.getRangeAt(0) : undefined;
  return { text, range: range && new StaticRange(range) };
}

const selected = (window: Window): Selected => inField(window) ?? selectedOnPage(window);

/** The text that the reader has selected, on the page or in a field of it. */
export const selectedText = (window: Window): string => selected(window).text;

/**
 * What the reader has selected, and a mark of its longest term, if a term stands
 * in it. Who selects a word means it: forms count whatever their context.
 */
export function selectedTerm(window: Window, lexicon: Lexicon): { text: string; mark: Mark | undefined } {
  const { text, range } = selected(window);
  const { matches } = lexicon.find(text, lexicon.createGates('open'));
  const [longest] = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start));
  const block = range && blockOf(range.startContainer);
  return { text, mark: longest && block && { termId: longest.termId, range, block } };
}
