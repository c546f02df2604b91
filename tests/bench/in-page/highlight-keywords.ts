import { isWholeWord, textNodes } from './text-nodes.ts';

export interface Place {
  start: number;
  end: number;
}

/** Of overlapping places the leftmost, and of those the longest. */
function leftmostLongest(places: Place[]): Place[] {
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

/** Highlights, in the CSS Custom Highlight API, what a multi-pattern matcher finds in each text node. */
export function highlightKeywords(find: (text: string) => Place[]): number {
  const highlight = new Highlight();
  for (const node of textNodes()) {
    const text = node.data.toLowerCase();
    const whole = find(text).filter(({ start, end }) => isWholeWord(text, start, end));
    for (const { start, end } of leftmostLongest(whole)) {
      const [startContainer, endContainer] = [node, node];
      highlight.add(new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end }));
    }
  }
  CSS.highlights.set('peer', highlight);
  return highlight.size;
}
