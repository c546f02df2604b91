import type { KeptPassage } from '../../pack/passage.ts';
import { isoDate } from '../csl/csl-date.ts';
import type { CslName } from '../csl/csl-item.ts';
import { pagesOf } from '../csl/journal-place.ts';
import { sourceItem } from '../csl/source-item.ts';
import { publishedOn } from '../known-date.ts';
import { languageOf } from '../language-of.ts';
import type { ExportOptions } from './export-options.ts';
import { remarksOf } from './remarks-of.ts';
import { statementOf } from './statement-of.ts';
import { escapeTex, escapeUrl } from './tex.ts';

/** The entry types of biblatex; a newspaper is told from a journal by `entrysubtype`. */
const types: Record<string, [type: string, subtype?: string]> = {
  'article-journal': ['article'],
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
    volume: item.volume && escapeTex(item.volume),
    number: item.issue && escapeTex(item.issue),
    pages: pagesOf(kept.passage).map(escapeTex).join('--'),
    doi: item.DOI && escapeUrl(item.DOI),
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

/** A name that isn't taken apart stands in braces. */
const nameOf = ({ literal, family, given }: CslName): string =>
  literal !== undefined
    ? `{${escapeTex(literal)}}`
    : [family, given]
        .filter((part) => part)
        .map((part) => escapeTex(part ?? ''))
        .join(', ');
