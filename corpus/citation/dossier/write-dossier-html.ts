import type { Run as Words } from '../../wordings/compare-wordings.ts';
import type { Run } from '../csl/run.ts';
import { escapeHtml, htmlLines, htmlRuns, langAttribute } from '../export/html.ts';
import type { Dossier, DossierDate, DossierEntry, DossierLabels, DossierPassage } from './dossier.ts';
import { dossierStyles, escapeCss } from './dossier-styles.ts';

/**
 * A dossier as an HTML document of its own: no script, nothing loaded, made
 * for paper as for the screen. The citations are notes at the end, with links
 * back and forth.
 */
export function writeDossierHtml(dossier: Dossier, labels: DossierLabels): string {
  const { name, summary, locale, entries, notes } = dossier;
  const title = escapeHtml(name);
  return `<!doctype html>
<html${langAttribute(locale.replaceAll('_', '-'))}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${dossierStyles}
@page { @bottom-left { content: "${escapeCss(name)}" } }
</style>
</head>
<body>
<header><h1>${title}</h1><p class="about">${escapeHtml(summary)}</p></header>
<main>
${entries.map((entry) => writeEntry(entry, labels)).join('\n')}
</main>
<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">${escapeHtml(labels.notes)}</h2>
<ol>
${notes.map((runs, index) => writeNote(runs, index + 1, labels)).join('\n')}
</ol>
</section>
</body>
</html>
`;
}

function writeEntry(entry: DossierEntry, labels: DossierLabels): string {
  const { date, who, whoLang, about, passages, rows } = entry;
  const [left, right] = passages;
  const said =
    rows && left && right
      ? `<div class="pair">${writeSide(
          left,
          rows.map((row) => row.left),
          labels,
        )}${writeSide(
          right,
          rows.map((row) => row.right),
          labels,
        )}</div>`
      : passages.map((passage) => writePassage(passage, labels)).join('\n');
  return `<article>
<p class="date">${writeDate(date)}</p>
<div>
<h2${langAttribute(whoLang)}>${escapeHtml(who)}</h2>
${about === '' ? '' : `<p class="about">${escapeHtml(about)}</p>`}
${said}
</div>
</article>`;
}

const writeDate = ({ word, text, dateTime }: DossierDate) =>
  `${word === undefined ? '' : `<span class="word">${escapeHtml(word)}</span> `}<time datetime="${escapeHtml(dateTime)}">${escapeHtml(text)}</time>`;

/** Points to a note; a word joiner keeps it in the words' last line. */
const writeMark = (number: number, { toNote }: DossierLabels) =>
  `<sup>&#8288;<a id="words-${number}" href="#note-${number}" role="doc-noteref" aria-label="${escapeHtml(toNote(number))}">${number}</a></sup>`;

const writeHeading = (passage: DossierPassage, mark: string) =>
  passage.heading
    ? `<h3>${escapeHtml(passage.heading.source + passage.heading.comma)}${writeDate(passage.heading.date)}${mark}</h3>`
    : '';

const writeOwn = ({ note }: DossierPassage, labels: DossierLabels) =>
  note === undefined
    ? ''
    : `<p class="note"><span class="word">${escapeHtml(labels.note)}</span> ${htmlLines(note)}</p>`;

function writePassage(passage: DossierPassage, labels: DossierLabels): string {
  const mark = writeMark(passage.number, labels);
  const inHeading = passage.heading !== undefined;
  const said = htmlLines(passage.marksOwn ? passage.words : `“${passage.words}”`);
  return `${writeHeading(passage, inHeading ? mark : '')}
<blockquote${langAttribute(passage.lang)}><p class="said">${said}${inHeading ? '' : mark}</p></blockquote>
${writeOwn(passage, labels)}`;
}

/** One of two wordings: clauses that correspond stand in one row of the grid. */
function writeSide(passage: DossierPassage, clauses: Words[][], labels: DossierLabels): string {
  const [first, last] = [clauses.findIndex(isFilled), clauses.findLastIndex(isFilled)];
  const written = clauses.map((clause, index) =>
    clause.length === 0
      ? ''
      : `<span style="grid-row:${index + 2}">${index === first ? '“' : ''}${writeClause(clause)}${index === last ? '”' : ''}</span>`,
  );
  return `<div class="side">${writeHeading(passage, writeMark(passage.number, labels))}
<blockquote${langAttribute(passage.lang)}><p class="said">${written.join('')}</p></blockquote>
${writeOwn(passage, labels).replace('<p ', `<p style="grid-row:${clauses.length + 2}" `)}</div>`;
}

const isFilled = (clause: Words[]) => clause.length > 0;

/** What differs is underlined, without the space or comma at its end. */
const writeClause = (clause: Words[]): string =>
  clause
    .map(({ text, differs }) => {
      const [, core = '', rest = ''] = /^(.*?)([\s,;.，；。]*)$/su.exec(text) ?? [];
      return differs && core !== '' ? `<u>${escapeHtml(core)}</u>${escapeHtml(rest)}` : escapeHtml(text);
    })
    .join('');

const writeNote = (runs: Run[], number: number, { toWords }: DossierLabels): string =>
  `<li id="note-${number}" role="doc-endnote">${htmlRuns(runs)} <a class="back" href="#words-${number}" role="doc-backlink" aria-label="${escapeHtml(toWords(number))}">↩</a></li>`;
