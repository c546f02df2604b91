import { many, type Writer } from './html.ts';

/** A page with so many matches, one in two or three lines, and a line that a script can change each frame. */
export function writeCrowd({ prose }: Writer, phrases: readonly string[], matches: number): string {
  const mark = (index: number) => `${phrases[index % phrases.length]} ${prose.phrase(18, 30)}`;
  const line = (index: number) => `<p>${many(2, (part) => mark(index * 2 + part))}.</p>`;
  return `<main><p id="clock">0</p>${many(matches / 2, line)}</main>`;
}
