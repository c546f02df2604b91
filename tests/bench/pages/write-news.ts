import { classes, many, paragraph, type Writer } from './html.ts';

const menu = (writer: Writer, links: number) =>
  `<nav class="${classes(writer, 6)}"><ul>${many(
    links,
    (index) =>
      `<li class="${classes(writer, 11)}"><a class="${classes(writer, 12)}" href="/section/${index}" ` +
      `data-analytics='{"position":${index},"area":"menu","variant":"b"}'>${writer.prose.phrase(1, 2)}</a></li>`,
  )}</ul></nav>`;

const picture = (writer: Writer) =>
  `<figure class="${classes(writer, 8)}"><svg width="600" height="200" role="img"><title>${writer.prose.phrase(3, 6)}` +
  `</title><path d="${many(60, () => `M${writer.random.below(600)} ${writer.random.below(200)}h8v8z`)}"/></svg>` +
  `<figcaption class="${classes(writer, 4)}">${writer.prose.sentence()}</figcaption></figure>`;

const teaser = (writer: Writer, index: number) =>
  `<article class="${classes(writer, 14)}"><a href="/story/${index}" class="${classes(writer, 7)}">` +
  `<h3 class="${classes(writer, 11)}"><span>${writer.prose.phrase(5, 10)}</span></h3></a>` +
  `<div class="${classes(writer, 12)}"><p class="${classes(writer, 12)}">${writer.prose.sentence()}</p>` +
  `<time datetime="2026-05-0${1 + writer.random.below(9)}">${1 + writer.random.below(9)} May</time></div></article>`;

const data = (writer: Writer) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    related: Array.from({ length: 60 }, (_, id) => ({ id, headline: writer.prose.phrase(8, 14) })),
  })}</script>`;

/** A news article: about 60 kB of text in 230 kB of markup, much of it around the article. */
export function writeNews(writer: Writer): string {
  return `<header>${menu(writer, 60)}</header>${data(writer)}
<main><article class="${classes(writer, 6)}"><h1>${writer.prose.phrase(8, 12)}</h1>
${many(74, (index) => {
  const text = `<p class="${classes(writer, 12)}" data-component="text-block">${paragraph(writer, 5, 0.25)}</p>`;
  if (index % 9 === 4) return `${text}${picture(writer)}`;
  if (index % 12 === 7) return `<h2 class="${classes(writer, 3)}">${writer.prose.phrase(3, 6)}</h2>${text}`;
  return index % 10 === 3 ? `${text}<blockquote>${paragraph(writer, 2, 0.1)}</blockquote>` : text;
})}</article>
<section class="${classes(writer, 6)}">${many(75, (index) => teaser(writer, index))}</section></main>
<footer>${menu(writer, 90)}<p>${writer.prose.sentence()}</p></footer>`;
}
