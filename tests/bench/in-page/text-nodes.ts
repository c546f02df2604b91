const unread = /^(script|style|noscript|textarea|title)$/;

/** The text nodes that a highlighter reads, as every highlighter finds them: with a TreeWalker. */
export function* textNodes(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!unread.test(node.parentElement?.localName ?? '')) yield node as Text;
  }
}

const wordly = /[\p{L}\p{N}_]/u;

/** Whether no word goes on before or behind a place in a text. */
export const isWholeWord = (text: string, start: number, end: number) =>
  !(start > 0 && wordly.test(text.charAt(start - 1))) &&
  !(end < text.length && wordly.test(text.charAt(end)));
