import { many, paragraph, type Writer } from './html.ts';

const entry = (writer: Writer, index: number) =>
  `<article class="post"><h3><a href="#p${index}">${writer.prose.phrase(2, 4)}</a></h3>` +
  `<p>${paragraph(writer, 2, 0.4)}</p><p class="meta"><span>${writer.random.below(60)} min</span></p></article>`;

/**
 * A feed whose script changes 50 nodes a second once `startFeed()` is called: it takes
 * turns to put in a post and take out the last, to set a text, and to change a text's data.
 */
export function writeFeed(writer: Writer): string {
  const stock = Array.from({ length: 60 }, (_, index) => entry(writer, 1000 + index));
  return `<main id="feed">${many(200, (index) => entry(writer, index))}</main><script>
const stock = ${JSON.stringify(stock)};
const feed = document.getElementById('feed');
let turn = 0;
function change() {
  turn += 1;
  const post = feed.children[(turn * 7) % feed.children.length];
  if (turn % 3 === 0) {
    const template = document.createElement('template');
    template.innerHTML = stock[turn % stock.length];
    feed.lastElementChild.remove();
    feed.append(template.content);
  } else if (turn % 3 === 1) {
    post.querySelector('.meta').textContent = turn + ' min';
  } else {
    const text = post.querySelector('p').firstChild;
    if (text.nodeType === 3) text.data = text.data + '.';
  }
}
window.startFeed = (milliseconds) => new Promise((resolve) => {
  const begun = performance.now();
  let done = 0;
  const timer = setInterval(() => {
    const due = Math.min(milliseconds, performance.now() - begun) / 20;
    for (; done < due; done++) change();
    if (performance.now() - begun >= milliseconds) { clearInterval(timer); resolve(done); }
  }, 20);
});
</script>`;
}
