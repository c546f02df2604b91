import { runAtOnce } from './bench-world.ts';

runAtOnce(() => {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return sum;
});
