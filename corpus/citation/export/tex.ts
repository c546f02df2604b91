const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX and biber count `\\{` as a brace, too: one without its fellow would take the rest of the file along. */
const loneBraces: Record<string, string> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A text in which nothing is taken for TeX. */
export const escapeTex = (text: string): string =>
  escapeWith(bracesMatch(text) ? commands : { ...commands, ...loneBraces }, text);

/**
 * A text in which nothing is taken for TeX, nor two marks for one (`--`, `''`).
 * White space in an entry is a space, or the end of a paragraph.
 */
const escapeWith = (replaced: Record<string, string>, text: string): string =>
  text
    .split(/(?:\r\n|[\n\r])\s*(?:\r\n|[\n\r])/)
    .map((paragraph) => paragraph.replace(/[\s\p{Cc}]+/gu, ' '))
    .join('\n\n')
    .replace(/[\\~^{}%#$&_]/g, (character) => replaced[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');

/** Addresses are read as they stand, but braces must match. */
export const escapeUrl = (url: string): string =>
  url.replace(
    /[{}\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
