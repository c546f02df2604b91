import { selectedInField } from '../../components/top-layer/selected-in-field.ts';
import { hasKeyboard } from '../../storage/page/has-keyboard.ts';
import type { PageFacts } from '../../storage/page/page-facts.ts';
import { pageRecord } from '../../storage/page/page-record.ts';
import { plainAddress } from '../../storage/page/plain-address.ts';
import { isInEditor } from './editor.ts';
import { findDirective } from './find-directive.ts';
import { readText } from './read-text.ts';
import { chosenParts, isChosen, reachBeyond, selectedRanges } from './selected-ranges.ts';
import { joinBlocks, selectedWords, withoutAdded } from './selected-words.ts';

/** The document that a frame's content belongs to: for one without an address of its own, that of the page around it. */
function documentWithAddress(window: Window): Document {
  const { parent, document } = window;
  if (parent === window || !/^about:/.test(document.URL)) return document;
  try {
    return documentWithAddress(parent);
  } catch {
    // The page around it belongs to somebody else.
    return document;
  }
}

/** The page's own address, its fragment kept, with the directives that lead to the passages. */
function fragmentUrl(address: string, directives: readonly string[]): string {
  const { href } = plainAddress(address);
  if (directives.length === 0) return href;
  return `${href}${href.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** What a frame's page says of itself, and what is selected in it. */
export function readPageFacts(window: Window): PageFacts {
  const { document } = window;
  const ranges = selectedRanges(document);
  const isInField = ranges.some((range) => isInEditor(range.commonAncestorContainer));
  if (isInField || selectedInField(document)) return { isFocused: hasKeyboard(), isInField: true };
  const home = documentWithAddress(window);
  const at = ranges[0]?.startContainer;
  const page = pageRecord(home, at instanceof Element ? at : (at?.parentElement ?? undefined));
  const facts: PageFacts = { isFocused: hasKeyboard(), ...(page && { page }) };
  if (!page || ranges.length === 0) return facts;
  const printed = readText(document, {
    partsOf: (text) => chosenParts(text, ranges),
    isChosen: (element) => isChosen(element, ranges),
    isBeyond: (element) => reachBeyond(element, ranges),
  });
  const text = selectedWords(printed);
  if (text === '') return facts;
  const { page: whole, passages } = joinBlocks(printed.map(withoutAdded));
  // Within a frame that has no address, nothing is found again.
  const found = home === document ? passages.map((passage) => findDirective(whole, passage)) : [];
  const directives = found.filter((directive) => directive !== undefined);
  return { ...facts, selection: { text, fragmentUrl: fragmentUrl(home.URL, directives) } };
}
