import type { View } from '../driver/driver.ts';

/** Runs in a page: selects from where the first words begin to where the last words end. */
function selectInPage(first: string, last: string): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const start = texts.find((text) => text.data.includes(first));
  const end = texts.findLast((text) => text.data.includes(last));
  if (!start || !end) throw new Error(`the page has no “${start ? last : first}”`);
  const selection = getSelection();
  selection?.setBaseAndExtent(
    start,
    start.data.indexOf(first),
    end,
    end.data.lastIndexOf(last) + last.length,
  );
  return String(selection);
}

/** Selects on a page from some words to some others, both included. */
export const selectWords = (view: View, first: string, last = first): Promise<string> =>
  view.evaluate(selectInPage, first, last);
