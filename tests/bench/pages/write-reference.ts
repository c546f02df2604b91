import { many, paragraph, type Writer } from './html.ts';

const note = ({ random }: Writer) => {
  const id = random.below(800);
  return `<sup id="cite-${id}" class="reference"><a href="#note-${id}">[${id}]</a></sup>`;
};

const table = (writer: Writer) =>
  `<table class="wikitable"><caption>${writer.prose.phrase(3, 6)}</caption><tbody>${many(
    12,
    () =>
      `<tr><th scope="row">${writer.prose.phrase(1, 3)}</th>` +
      `${many(4, () => `<td>${writer.random.below(2) ? writer.random.below(9999) : writer.prose.phrase(1, 4)}</td>`)}</tr>`,
  )}</tbody></table>`;

const list = (writer: Writer) =>
  `<ul>${many(8, () => `<li>${paragraph(writer, 1, 0.8)}${note(writer)}</li>`)}</ul>`;

const section = (writer: Writer, index: number) =>
  `<section><h${2 + (index % 2)} id="s${index}"><span class="headline">${writer.prose.phrase(2, 5)}</span></h${2 + (index % 2)}>
${many(6, () => `<p>${many(4, () => paragraph(writer, 1, 0.7) + note(writer))}</p>`)}
${index % 4 === 1 ? table(writer) : ''}${index % 3 === 2 ? list(writer) : ''}</section>`;

const reference = (writer: Writer, index: number) =>
  `<li id="note-${index}"><a href="#cite-${index}">^</a> <cite class="citation">${writer.prose.phrase(2, 3)} ` +
  `(${1990 + (index % 30)}). <a href="#x"><i>${writer.prose.phrase(4, 9)}</i></a>. ${writer.prose.phrase(2, 3)}.</cite></li>`;

/** A reference article as encyclopaedias write them, dense with links and notes: about 500 kB of text. */
export function writeReference(writer: Writer): string {
  return `<main><h1>${writer.prose.phrase(2, 4)}</h1>${many(118, (index) => section(writer, index))}
<h2>References</h2><ol class="references">${many(800, (index) => reference(writer, index))}</ol></main>`;
}
