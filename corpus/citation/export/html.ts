import type { Run } from '../csl/run.ts';

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text, or the value of an attribute in quotation marks, in which nothing is taken for HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => references[character] ?? character);

/** Several lines of text: a break between them. */
export const htmlLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map(escapeHtml)
    .join('<br>');

export const htmlRuns = (runs: readonly Run[]): string => runs.map(htmlRun).join('');

function htmlRun({ text, italic, bold, smallCaps, raised, url }: Run): string {
  let written = escapeHtml(text);
  if (italic) written = `<i>${written}</i>`;
  if (bold) written = `<b>${written}</b>`;
  if (smallCaps) written = `<span style="font-variant:small-caps">${written}</span>`;
  if (raised) written = raised === 'super' ? `<sup>${written}</sup>` : `<sub>${written}</sub>`;
  // Nothing that would run when followed becomes a link.
  return url !== undefined && /^(https?|file):/i.test(url)
    ? `<a href="${escapeHtml(url)}">${written}</a>`
    : written;
}

/** ` lang="zh-CN"`, or nothing. */
export const langAttribute = (lang: string | undefined): string =>
  lang === undefined || lang === '' ? '' : ` lang="${escapeHtml(lang)}"`;
