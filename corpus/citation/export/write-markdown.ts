import type { Run } from '../csl/run.ts';
import type { ExportedPassage, ExportedPassages } from './describe-export.ts';
import type { ExportOptions } from './export-options.ts';
import { escapeMarkdown, markdownRuns } from './markdown.ts';

/** Markdown (CommonMark): the words as a block quote, what is known of them below. */
export function writeMarkdown(
  { passages, references, heading }: ExportedPassages,
  { labels }: ExportOptions,
): string {
  return `${[...passages.flatMap((passage) => writePassage(passage, labels.note)), ...writeReferences(references, heading)].join('\n\n')}\n`;
}

function writePassage({ words, attribution, note, met }: ExportedPassage, label: string): string[] {
  return [
    blockQuote(words),
    markdownRuns(attribution),
    ...(note ? [`**${escapeMarkdown(label)}** ${escapeMarkdown(note)}`] : []),
    ...(met ? [markdownRuns(met)] : []),
  ];
}

const blockQuote = (words: string) =>
  escapeMarkdown(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function writeReferences(references: Run[][], heading: string): string[] {
  const [only] = references;
  if (references.length > 1) return [`## ${escapeMarkdown(heading)}`, ...references.map(markdownRuns)];
  return only ? [markdownRuns(only)] : [];
}
