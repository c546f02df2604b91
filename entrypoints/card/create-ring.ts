/** CSS pixels between the text and its ring. */
const distance = 4;

/** A ring about the marked text, one box a line; returns what draws it where the text is now. */
export function createRing(frame: HTMLElement, anchor: Range): () => void {
  const boxes: HTMLElement[] = [];
  return () => {
    for (const box of boxes.splice(0)) box.remove();
    for (const { left, top, width, height } of anchor.getClientRects()) {
      const box = frame.ownerDocument.createElement('div');
      box.className = 'ring';
      box.style.left = `${left - distance}px`;
      box.style.top = `${top - distance}px`;
      box.style.width = `${width + 2 * distance}px`;
      box.style.height = `${height + 2 * distance}px`;
      frame.before(box);
      boxes.push(box);
    }
  };
}
