import { deepActive } from '../../components/top-layer/deep-active.ts';
import type { Lexicon } from '../../corpus/lexicon/lexicon.ts';
import { blockOf } from './element-role.ts';
import type { Mark } from './mark-record.ts';

/** What is selected, and where. */
interface Selected {
  text: string;
  range: StaticRange | undefined;
}

/** The field that has the keyboard, if text can be selected in it; not one for a password. */
function focusedField({ document }: Window): HTMLInputElement | HTMLTextAreaElement | undefined {
  const at = deepActive(document);
  const isField = at?.matches('textarea, input:not([type="password" i])');
  return isField ? (at as HTMLInputElement | HTMLTextAreaElement) : undefined;
}

/** What is selected in a field, which no range can point into: its place is the field's. */
function selectedInField(window: Window): Selected | undefined {
  const field = focusedField(window);
  const text = field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
  if (!field || !text) return undefined;
  const range = new Range();
  range.selectNode(field);
  return { text, range: new StaticRange(range) };
}

function selectedOnPage(window: Window): Selected {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? '';
  const range = selection && selection.rangeCount > 0 && text !== '' ? selection.getRangeAt(0) : undefined;
  return { text, range: range && new StaticRange(range) };
}

const selected = (window: Window): Selected => selectedInField(window) ?? selectedOnPage(window);

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
