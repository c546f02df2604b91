import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { View } from '../driver/driver.ts';

/** Runs in a page: the words whose middle is pure red on a picture of the viewport, by their place among all words. */
async function readInPage(picture: string): Promise<{ word: string; isRed: boolean }[]> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const isRed = ({ x, y, width, height }: DOMRect) => {
    const at = [(x + width / 2) * scale, (y + height / 2) * scale] as const;
    const [red, green, blue] = context.getImageData(Math.floor(at[0]), Math.floor(at[1]), 1, 1).data;
    return red === 255 && green === 0 && blue === 0;
  };
  const words: { word: string; isRed: boolean }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const match of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      const isSeen = box.width > 0 && text.parentElement?.checkVisibility() === true;
      if (isSeen) words.push({ word: match[0], isRed: isRed(box) });
    }
  }
  return words;
}

/** Whether each word on a page stands on red, in the page's order. */
export async function redWords(view: View): Promise<{ word: string; isRed: boolean }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-picture-'));
  try {
    const path = join(folder, 'page.png');
    await view.screenshot(path);
    return await view.evaluate(readInPage, `data:image/png;base64,${readFileSync(path).toString('base64')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
