import { many, paragraph, type Writer } from './html.ts';

const code = ({ prose }: Writer) => `<code>${prose.phrase(1, 1)}</code>`;

const steps = (writer: Writer, depth: number): string =>
  `<ol>${many(4, (index) => {
    const inner = depth > 0 && index === 2 ? steps(writer, depth - 1) : '';
    return (
      `<li><p>${paragraph(writer, 1, 0.6)} Let <var>${writer.prose.phrase(1, 1)}</var> be ` +
      `<a href="#d${index}">${writer.prose.phrase(1, 3)}</a>'s ${code(writer)}.</p>${inner}</li>`
    );
  })}</ol>`;

const definitions = (writer: Writer) =>
  `<dl class="domintro">${many(
    3,
    () =>
      `<dt><code><var>${writer.prose.phrase(1, 1)}</var>.<a href="#x">${writer.prose.phrase(1, 1)}</a>()</code></dt>` +
      `<dd><p>${paragraph(writer, 2, 0.5)}</p></dd>`,
  )}</dl>`;

const listing = (writer: Writer) =>
  `<pre><code class="idl">${many(8, () => `<c- b>${writer.prose.phrase(1, 1)}</c-> ${writer.prose.phrase(2, 4)};`)}</code></pre>`;

const clause = (writer: Writer, index: number) =>
  `<h4 id="c${index}"><span class="secno">${1 + Math.floor(index / 40)}.${index % 40}</span> ` +
  `<dfn>${writer.prose.phrase(2, 4)}</dfn><a href="#c${index}" class="self-link"></a></h4>
${many(4, () => `<p>${paragraph(writer, 3, 0.7)}</p>`)}
${index % 2 ? definitions(writer) : steps(writer, 1)}${index % 3 ? '' : listing(writer)}
${index % 5 ? '' : `<p class="note"><span>Note:</span> ${paragraph(writer, 2, 0.4)}</p>`}`;

/** A page like a long specification: about 3 MB of text, a fifth of it never read (code). */
export function writeSpecification(writer: Writer): string {
  return `<main><h1>${writer.prose.phrase(2, 3)}</h1>${many(1120, (index) => clause(writer, index))}</main>`;
}
