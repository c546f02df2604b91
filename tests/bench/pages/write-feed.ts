import { many, paragraph, type Writer } from './html.ts';

/** Every other post begins with a term, so that some stand where the reader is. */
const entry = (writer: Writer, forms: readonly string[], index: number) =>
  `<article class="post"><h3><a href="#p${index}">${writer.prose.phrase(2, 4)}</a></h3>` +
  `<p>${index % 2 ? '' : `${writer.random.pick(forms)} `}${paragraph(writer, 2, 0.4)}</p><p class="meta"><span>${writer.random.below(60)} min</span></p></article>`;

/**
 * A feed whose script changes 50 nodes a second once `startFeed()` is called: it takes
 * turns to put in a post and take out the last, to set a text, in which at times a term comes
 * or goes, and to change a text's data. Half of the texts stand in the first screens.
 */
export function writeFeed(writer: Writer, forms: readonly string[]): string {
  const stock = Array.from({ length: 60 }, (_, index) => entry(writer, forms, 1000 + index));
  return `<main id="feed">${many(200, (index) => entry(writer, forms, index))}</main><script>
const forms = ${JSON.stringify(forms.slice(0, 40))};
const stock = ${JSON.stringify(stock)};
const feed = document.getElementById('feed');
let turn = 0;
function change() {
  turn += 1;
  const post = feed.children[turn % 2 ? turn % 12 : (turn * 7) % feed.children.length];
  if (turn % 3 === 0) {
    const template = document.createElement('template');
    template.innerHTML = stock[turn % stock.length];
    feed.lastElementChild.remove();
    feed.append(template.content);
  } else if (turn % 3 === 1) {
    const term = turn % 5 ? '' : ', ' + forms[turn % forms.length];
    post.querySelector('.meta').textContent = turn + ' min' + term;
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
