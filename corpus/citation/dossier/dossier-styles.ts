/** A text inside quotation marks of CSS, also inside a `style` element. */
export const escapeCss = (text: string): string =>
  text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);

/** Light on paper and screen alike: what is printed looks as what is shown. */
export const dossierStyles = `
:root { color-scheme: light; --ink: #191c1d; --ink2: #4c5356; --ink3: #656d71; --edge: #838b8f; --rule: #dde1e2; }
/* Latin faces set Latin text, also in a Chinese document: Chinese ones set “ ” full width. */
:root, [lang] { --sans: "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --serif: "Source Serif 4", "Iowan Old Style", Charter, Georgia, "Noto Serif", "Noto Serif CJK KR", serif; }
[lang]:lang(zh) { --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
* { box-sizing: border-box; margin: 0; }
body { max-width: 50rem; margin: 0 auto; padding: 3rem 1.5rem; background: #fff; color: var(--ink);
  font: 0.875rem/1.3rem var(--sans); overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 2rem; font-weight: 600; }
header { padding-bottom: 0.75rem; border-bottom: 1px solid var(--ink); }
.about { color: var(--ink2); font-size: 0.8125rem; line-height: 1.15rem; }
.word { color: var(--ink3); font-size: 0.75rem; }
article { display: grid; grid-template-columns: 9.5rem 1fr; column-gap: 1rem; padding-top: 0.8rem; }
.date { font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
time { white-space: nowrap; }
article h2 { font-size: inherit; line-height: inherit; font-weight: 600; }
h3 { font-size: 0.8125rem; font-weight: 400; color: var(--ink2); margin-top: 0.3rem; }
/* The mark at the beginning hangs in the margin, whoever set it. */
.said { font: 1rem/1.45rem var(--serif); margin-top: 0.2rem; text-indent: -0.43em; }
.said:lang(en), .said { text-wrap: pretty; }
sup { font: 0.7rem/1 var(--sans); vertical-align: 0.4em; margin-left: 0.1em; }
sup a, .back { color: inherit; text-decoration: none; }
sup a:hover, .back:hover, a:focus-visible { text-decoration: underline; }
a:focus-visible { outline: 2px solid #0b6261; outline-offset: 2px; }
.note { border-left: 2px solid var(--edge); padding-left: 0.6rem; margin: 0.4rem 0 0.2rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; margin-top: 0.2rem;
  background: linear-gradient(var(--rule), var(--rule)) 50% 0 / 1px 100% no-repeat; }
.side, .side blockquote, .side .said { display: contents; }
.side h3 { grid-row: 1; margin-top: 0; }
.side:first-child > *, .side:first-child .said > * { grid-column: 1; }
.side:last-child > *, .side:last-child .said > * { grid-column: 2; }
.side .said > span { font-size: 0.9rem; line-height: 1.25rem; margin-top: 0.25rem; color: var(--ink2);
  padding-left: 0.35rem; text-indent: 0; }
.side .said > span:first-child { text-indent: -0.43em; }
.side h3, .side .note { margin-left: 0.35rem; }
.side u { color: var(--ink); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
.notes { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid var(--ink); font-size: 0.78rem; line-height: 1.1rem; }
.notes h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes ol { padding-left: 1.6rem; }
.notes li { margin-top: 0.2rem; padding-left: 0.2rem; }
.notes a { color: inherit; text-underline-offset: 0.15em; }
:target { background: #dcedeb; }
@media (max-width: 36rem) {
  article { display: block; }
}
@page { size: A4; margin: 18mm 18mm 20mm;
  @bottom-left { font: 8pt/1.2 sans-serif; color: #656d71; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt/1.2 sans-serif; color: #656d71; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 13.5pt; }
  html { font-size: 10.8pt; }
  article, .notes li { break-inside: avoid; }
  h1, h2, h3, .about { break-after: avoid; }
  .back { display: none; }
  :target { background: none; }
}
`;
