import type { KeptPassage } from '../../pack/passage.ts';
import type { CslDate, CslName } from '../csl/csl-item.ts';
import { pagesOf } from '../csl/journal-place.ts';
import { sourceItem } from '../csl/source-item.ts';
import type { ExportOptions } from './export-options.ts';
import { remarksOf } from './remarks-of.ts';
import { statementOf } from './statement-of.ts';

const types: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  webpage: 'ELEC',
  report: 'RPRT',
  book: 'BOOK',
};

/** RIS: one line per field, so that every run of white space in a text becomes one space. */
export const writeRis = (items: readonly KeptPassage[], options: ExportOptions): string =>
  items.map((item) => writeRecord(item, options)).join('\r\n');

function writeRecord(kept: KeptPassage, options: ExportOptions): string {
  const {
    type,
    title,
    author = [],
    publisher,
    issued,
    accessed,
    URL,
    language,
    ...source
  } = sourceItem(kept.passage);
  const [firstPage, lastPage] = pagesOf(kept.passage);
  const { published, place, note, met } = remarksOf(kept, options);
  const fields: [string, string | undefined][] = [
    ['TY', types[type] ?? 'GEN'],
    ['ID', kept.id],
    ...author.map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', title],
    ['T2', source['container-title']],
    ['JO', type === 'article-journal' ? source['container-title'] : undefined],
    ['VL', source.volume],
    ['IS', source.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['DO', source.DOI],
    ['PB', publisher],
    ['PY', issued && String(issued['date-parts'][0]?.[0] ?? '').padStart(4, '0')],
    ['DA', issued && dateOf(issued)],
    ['Y2', accessed && dateOf(accessed)],
    ['UR', URL],
    ['L2', kept.passage.kind === 'selection' ? kept.passage.selection.fragmentUrl : undefined],
    ['LA', language],
    ['N1', statementOf(kept, options)],
    ['N1', published],
    ['N1', place],
    ['N1', met],
    ['RN', note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => writeField(tag, value)).join('');
}

function writeField(tag: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  return [`${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, ' ').trim()}\r\n`];
}

const nameOf = ({ literal, family, given }: CslName): string =>
  literal ?? [family, given].filter((part) => part).join(', ');

/** `2014/11/20/`, with empty places for what isn't known. */
function dateOf({ 'date-parts': [parts = []] }: CslDate): string {
  const [year, month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
