import type { Prose } from '../text/create-prose.ts';
import type { Random } from '../text/create-random.ts';

export interface Writer {
  prose: Prose;
  random: Random;
}

export const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Class lists as utility frameworks write them: most of a news page's weight. */
export function classes({ random }: Writer, count: number): string {
  const parts = ['mx', 'py', 'text', 'flex', 'grid', 'lg:w', 'hover:bg', 'leading', 'gap', 'max-w', 'story'];
  return Array.from({ length: count }, () => `${random.pick(parts)}-${random.below(96)}`).join(' ');
}

const inlineMarks: readonly ((text: string, id: number) => string)[] = [
  (text, id) => `<a href="#${id}">${text}</a>`,
  (text, id) => `<a href="#s${id}" class="link" data-track="body:${id}">${text}</a>`,
  (text) => `<em>${text}</em>`,
  (text) => `<strong>${text}</strong>`,
  (text) => `<span class="term">${text}</span>`,
];

/** A sentence in which, as often as that, a few words stand in an inline element. */
function markedSentence({ prose, random }: Writer, share: number): string {
  const text = prose.sentence();
  if (!random.chance(share)) return text;
  const words = text.split(' ');
  const from = random.below(words.length);
  const to = from + 1 + random.below(4);
  const inner = random.pick(inlineMarks)(words.slice(from, to).join(' '), random.below(900));
  return [...words.slice(0, from), inner, ...words.slice(to)].join(' ');
}

export const paragraph = (writer: Writer, sentences: number, share: number) =>
  Array.from({ length: sentences }, () => markedSentence(writer, share)).join(' ');

const style = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
aside { float: right; width: 14rem; background: #f4f4f4; font-size: 14px; }
table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: 2px 6px; }
code, pre { font-family: monospace; background: #f6f6f6; } a { color: #1a4fa0; } nav ul { display: flex; flex-wrap: wrap; list-style: none; } nav a { padding: 2px 8px; }
::highlight(peer) { text-decoration: underline dotted; }
`;

/** A whole document; `marks` is the style sheet of our marks, which a page under measurement has anyhow. */
export const documentOf = (title: string, marks: string, body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
  `<style>${style}</style><style>${marks}</style></head>\n<body>\n${body}\n</body></html>\n`;
