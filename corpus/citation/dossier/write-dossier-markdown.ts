import { escapeMarkdown, markdownRuns } from '../export/markdown.ts';
import type { Dossier, DossierDate, DossierEntry, DossierLabels, DossierPassage } from './dossier.ts';

/** A dossier in Markdown, its citations as footnotes (`[^1]`, as GitHub, Pandoc and Obsidian read them). */
export function writeDossierMarkdown(dossier: Dossier, labels: DossierLabels): string {
  const { name, summary, entries, notes } = dossier;
  const parts = [
    `# ${oneLine(name)}`,
    escapeMarkdown(summary),
    ...entries.flatMap((entry) => writeEntry(entry, labels)),
    ...notes.map((runs, index) => `[^${index + 1}]: ${markdownRuns(runs)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

const oneLine = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' '));

function writeEntry({ date, who, about, passages }: DossierEntry, labels: DossierLabels): string[] {
  return [
    `## ${oneLine(dateWords(date))}: ${oneLine(who)}`,
    ...(about === '' ? [] : [escapeMarkdown(about)]),
    ...passages.flatMap((passage) => writePassage(passage, labels)),
  ];
}

const dateWords = ({ word, text }: DossierDate) => (word === undefined ? text : `${word} ${text}`);

function writePassage(
  { words, marksOwn, heading, number, note }: DossierPassage,
  labels: DossierLabels,
): string[] {
  const quoted = `${escapeMarkdown(marksOwn ? words : `“${words}”`)}[^${number}]`;
  return [
    ...(heading ? [`${oneLine(`${heading.source}${heading.comma}${dateWords(heading.date)}`)}:`] : []),
    quoted
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    ...(note === undefined ? [] : [`**${escapeMarkdown(labels.note)}** ${escapeMarkdown(note)}`]),
  ];
}
