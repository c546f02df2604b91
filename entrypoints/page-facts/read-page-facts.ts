import { selectedInField } from '../../components/top-layer/selected-in-field.ts';
import type { PageFacts } from '../../storage/page/page-facts.ts';
import { pageRecord } from '../../storage/page/page-record.ts';
import { blockEdge, type Span } from './anchors.ts';
import { findDirective } from './find-directive.ts';
import { readText } from './read-text.ts';
import { chosenPart, reachBeyond, selectedRanges } from './selected-ranges.ts';
import { type Block, selectedWords, withoutMarks } from './text-builder.ts';

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

/** Where in the blocks' joined text the selection lies. */
function selectedSpan(blocks: readonly Block[]): Span {
  let at = 0;
  const spans: Span[] = [];
  for (const { text, selected } of blocks) {
    if (selected) spans.push({ from: at + selected.from, to: at + selected.to });
    at += text.length + blockEdge.length;
  }
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
}

/** The page's own address, its fragment kept, with a directive that leads to the passage. */
function fragmentUrl(address: string, directive: string | undefined): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (directive === undefined) return url.href;
  return `${url.href}${url.href.includes('#') ? '' : '#'}:~:${directive}`;
}

/** What a frame's page says of itself, and what is selected in it. */
export function readPageFacts(window: Window): PageFacts {
  const { document } = window;
  if (selectedInField(document)) return { isFocused: document.hasFocus(), isInField: true };
  const home = documentWithAddress(window);
  const ranges = selectedRanges(document);
  const at = ranges[0]?.startContainer;
  const page = pageRecord(home, at instanceof Element ? at : (at?.parentElement ?? undefined));
  const facts: PageFacts = { isFocused: document.hasFocus(), ...(page && { page }) };
  if (!page || ranges.length === 0) return facts;
  const printed = readText(document, {
    partOf: (text) => chosenPart(text, ranges),
    isBeyond: (element) => reachBeyond(element, ranges),
  });
  const text = selectedWords(printed);
  if (text === '') return facts;
  const blocks = printed.map(withoutMarks);
  const joined = blocks.map((block) => block.text).join(blockEdge);
  const directive = home === document ? findDirective(joined, selectedSpan(blocks)) : undefined;
  return { ...facts, selection: { text, fragmentUrl: fragmentUrl(home.URL, directive) } };
}
