import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { runAtOnce } from './bench-world.ts';
import { highlightKeywords } from './highlight-keywords.ts';

runAtOnce((phrases) => {
  const matcher = new AhoCorasick(phrases.map((phrase) => phrase.toLowerCase()));
  return highlightKeywords((text) =>
    matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
  );
});
