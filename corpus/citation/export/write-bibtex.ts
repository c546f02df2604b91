import type { KeptPassage } from '../../pack/passage.ts';
import { isoDate } from '../csl/csl-date.ts';
import type { CslName } from '../csl/csl-item.ts';
import { sourceItem } from '../csl/source-item.ts';
import { publishedOn } from '../known-date.ts';
import { languageOf } from '../language-of.ts';
import type { ExportOptions } from './export-options.ts';
import { remarksOf } from './remarks-of.ts';
import { statementOf } from './statement-of.ts';

/** The entry types of biblatex; a newspaper is told from a journal by `entrysubtype`. */
const types: Record<string, [type: string, subtype?: string]> = {
  'article-newspaper': ['article', 'newspaper'],
  'article-magazine': ['article', 'magazine'],
  webpage: ['online'],
  report: ['report'],
  book: ['book'],
};

/**
 * BibTeX as biblatex and biber read it: UTF-8, dates in EDTF (`2019-10?`), and
 * titles and names in braces, as printed. The words stand in `annotation` and
 * the reader's note in `comment`, which no bibliography prints by itself.
 */
export const writeBibtex = (items: readonly KeptPassage[], options: ExportOptions): string =>
  items.map((item) => writeEntry(item, options)).join('\n');

function writeEntry(kept: KeptPassage, options: ExportOptions): string {
  const item = sourceItem(kept.passage);
  const [type, subtype] = types[item.type] ?? ['misc'];
  const { published, place, note, met } = remarksOf(kept, options);
  const passageUrl = kept.passage.kind === 'selection' ? kept.passage.selection.fragmentUrl : undefined;
  const annotation = [statementOf(kept, options), published, place, met, passageUrl]
    .filter((part) => part)
    .join('\n\n');
  const container = item['container-title'];
  const fields = {
    author: item.author?.map(nameOf).join(' and '),
    title: item.title && `{${escapeTex(item.title)}}`,
    [type === 'article' ? 'journaltitle' : 'titleaddon']: container && escapeTex(container),
    [type === 'online' ? 'organization' : 'publisher']: item.publisher && `{${escapeTex(item.publisher)}}`,
    entrysubtype: subtype,
    date: publishedOn(kept.passage),
    url: item.URL && escapeUrl(item.URL),
    urldate: item.accessed && isoDate(item.accessed),
    langid: languages[languageOf(item.language ?? '')],
    annotation: escapeTex(annotation),
    comment: note && escapeTex(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${kept.id.replace(/[^A-Za-z0-9:_-]/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

/** What babel calls a language; others go without, since biblatex would not know them. */
const languages: Record<string, string> = {
  en: 'english',
  zh: 'chinese',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  ja: 'japanese',
  ko: 'korean',
};

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

const escapeTex = (text: string): string =>
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
const escapeUrl = (url: string): string =>
  url.replace(
    /[{}\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** A name that isn't taken apart stands in braces. */
const nameOf = ({ literal, family, given }: CslName): string =>
  literal !== undefined
    ? `{${escapeTex(literal)}}`
    : [family, given]
        .filter((part) => part)
        .map((part) => escapeTex(part ?? ''))
        .join(', ');
