import { textOf } from '../csl/run.ts';
import type { ExportedPassage, ExportedPassages } from './describe-export.ts';
import type { ExportOptions } from './export-options.ts';

/** Plain text: a passage's parts one below the other, a blank line between passages. */
export function writeText(
  { passages, references, heading }: ExportedPassages,
  { labels }: ExportOptions,
): string {
  const [only] = references;
  const list =
    references.length > 1
      ? [`${heading}\n\n${references.map(textOf).join('\n')}`]
      : only
        ? [textOf(only)]
        : [];
  return `${[...passages.map((passage) => writePassage(passage, labels.note)), ...list].join('\n\n')}\n`;
}

function writePassage({ words, attribution, note, met }: ExportedPassage, label: string): string {
  return [words, textOf(attribution), note && `${label} ${note}`, met && metLine(met)]
    .filter((line) => line)
    .join('\n');
}

/** The address stands beside the title, since plain text has no links. */
const metLine = (met: NonNullable<ExportedPassage['met']>) =>
  met.map(({ text, url }) => (url === undefined ? text : `“${text}” (${url})`)).join('');
