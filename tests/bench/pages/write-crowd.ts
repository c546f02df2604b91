import { many, type Writer } from './html.ts';

/** A page with so many matches, two or three a line, and a line that a script can change each frame. */
export function writeCrowd({ prose }: Writer, phrases: readonly string[], matches: number): string {
  const mark = (index: number) => `${phrases[index % phrases.length]} ${prose.phrase(3, 6)}`;
  const line = (index: number) => `<p>${many(5, (part) => mark(index * 5 + part))}.</p>`;
  return `<main><p id="clock">0</p>${many(matches / 5, line)}</main>`;
}
