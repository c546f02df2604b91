import type { Run } from '../csl/run.ts';

/**
 * A text in which nothing is taken for Markdown (CommonMark, with the
 * extensions of GitHub, Pandoc and Obsidian). Lines stay lines and paragraphs paragraphs.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .split(/(?:\r\n|[\n\r]){2,}/)
    .map((paragraph) =>
      paragraph
        .split(/\r\n|[\n\r]/)
        .map(escapeLine)
        .join('\\\n'),
    )
    .join('\n\n');

const escapeLine = (line: string): string => escapeEdges(escapeInline(line));

/** Of CommonMark and GitHub; `@ ^` and what stands in twos or threes of Pandoc (`--`, `...`) and Obsidian (`%% ==`). */
const escapeInline = (text: string): string =>
  text.replace(/[\\`*_[\]<>&~|$@^]|([%=-])(?=\1)|(?<=([%=-]))\2|\.(?=\.\.)|:(?=[\w+-]+:)/g, '\\$&');

/** What counts at a line's edges only. Character references stand for spaces that would be dropped, or read as code. */
const escapeEdges = (line: string): string =>
  line
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*):/, '$1\\:')
    // Pandoc counts with letters and Roman numerals, too.
    .replace(/^(\s*\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])/i, '$1\\$2')
    .replace(/^[ \t]+|[ \t]+$/g, (space) => [...space].map((one) => `&#${one.charCodeAt(0)};`).join(''));

/** Runs as one line of Markdown; HTML elements where asterisks would not be read as emphasis. */
export const markdownRuns = (runs: readonly Run[]): string => escapeEdges(runs.map(markdownRun).join(''));

const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ');

function markdownRun({ text, italic, bold, raised, url }: Run): string {
  if (url !== undefined) return linkTo(url, text);
  let written = escapeInline(inOneLine(text));
  const plain = /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text);
  if (italic) written = plain ? `*${written}*` : `<em>${written}</em>`;
  if (bold) written = `<strong>${written}</strong>`;
  if (raised) written = raised === 'super' ? `<sup>${written}</sup>` : `<sub>${written}</sub>`;
  return written;
}

/** A link; an address that is its own text stands in angle brackets. */
function linkTo(url: string, text: string): string {
  if (url === text && /^https?:\/\/[^\s<>\\]+$/.test(url)) return `<${url}>`;
  const address = url.replace(/[\s<>\\]/g, encodeURIComponent);
  return `[${escapeInline(inOneLine(text))}](<${address}>)`;
}
