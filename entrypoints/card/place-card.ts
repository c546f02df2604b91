export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** The card scrolls inside this height. */
  maxHeight: number;
}

/** CSS pixels: from the mark to the card, and from the card to the viewport's edge. */
const gap = 4;
const edge = 8;
/** The tallest a card gets, and the least height at which it can be read. */
const tallest = 634;
const readable = 240;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where a card of some natural size goes: below its mark, or above it where
 * only that leaves enough room, or beside it. It never leaves the viewport; it
 * covers the mark only where no side is readable at all. All in CSS pixels of
 * the viewport.
 */
export function placeCard(mark: Box, natural: Size, viewport: Size): Place {
  const height = Math.min(natural.height, tallest);
  const left = clamp(mark.left, edge, Math.max(edge, viewport.width - edge - natural.width));
  // A mark may be half out of the viewport; the card may not.
  const under = Math.max(edge, mark.bottom + gap);
  const over = Math.min(viewport.height - edge, mark.top - gap);
  const below = viewport.height - edge - under;
  const above = over - edge;
  const enough = Math.min(height, readable);
  if (below >= height || (below >= enough && below >= above)) {
    return { left, top: under, maxHeight: Math.min(below, tallest) };
  }
  if (above >= enough) {
    const maxHeight = Math.min(above, tallest);
    return { left, top: over - Math.min(height, maxHeight), maxHeight };
  }
  return placeBeside(mark, { width: natural.width, height }, viewport);
}

function placeBeside(mark: Box, { width, height }: Size, viewport: Size): Place {
  const maxHeight = Math.max(0, Math.min(viewport.height - 2 * edge, tallest));
  const top = clamp(mark.top, edge, Math.max(edge, viewport.height - edge - Math.min(height, maxHeight)));
  const farthest = Math.max(edge, viewport.width - edge - width);
  const right = mark.right + gap;
  if (right <= farthest) return { left: right, top, maxHeight };
  return { left: clamp(mark.left - gap - width, edge, farthest), top, maxHeight };
}
