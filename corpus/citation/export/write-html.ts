import type { Run } from '../csl/run.ts';
import type { ExportedPassage, ExportedPassages } from './describe-export.ts';
import type { ExportOptions } from './export-options.ts';
import { escapeHtml, htmlLines, htmlRuns, langAttribute } from './html.ts';

/** Word processors keep the styles of elements when pasting, and none from a style sheet. */
const styles = {
  words: 'margin:0 0 4pt 18pt',
  citation: 'margin:0 0 4pt 18pt',
  note: 'margin:0 0 4pt 18pt;padding-left:6pt;border-left:2px solid #8a8a8a;font-family:sans-serif',
  last: 'margin:0 0 12pt',
  reference: 'margin:0 0 4pt 18pt;text-indent:-18pt',
};

/** A whole HTML document, which pastes styled: quotations in block quotes, titles in italics, links. */
export function writeHtml(
  { passages, references, heading }: ExportedPassages,
  options: ExportOptions,
): string {
  const { note } = options.labels;
  const body = [
    ...passages.map((passage) => writePassage(passage, note)),
    ...writeReferences(references, heading),
  ];
  return `<!doctype html>
<html${langAttribute(options.locale.replaceAll('_', '-'))}>
<head><meta charset="utf-8"><title>On Record</title></head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function writePassage({ words, lang, attribution, note, met }: ExportedPassage, label: string): string {
  return [
    `<blockquote style="margin:0"${langAttribute(lang)}><p style="${styles.words}">${htmlLines(words)}</p></blockquote>`,
    `<p style="${styles.citation}">${htmlRuns(attribution)}</p>`,
    note && `<p style="${styles.note}"><b>${escapeHtml(label)}</b> ${htmlLines(note)}</p>`,
    met && `<p style="${styles.citation}">${htmlRuns(met)}</p>`,
    `<p style="${styles.last}"></p>`,
  ]
    .filter((part) => part)
    .join('\n');
}

function writeReferences(references: Run[][], heading: string): string[] {
  const entries = references.map((runs) => `<p style="${styles.reference}">${htmlRuns(runs)}</p>`);
  return references.length > 1 ? [`<h2>${escapeHtml(heading)}</h2>`, ...entries] : entries;
}
