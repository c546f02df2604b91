import AhoCorasick from 'ahocorasick';
import { runAtOnce } from './bench-world.ts';
import { highlightKeywords } from './highlight-keywords.ts';

runAtOnce((phrases) => {
  const matcher = new AhoCorasick(phrases.map((phrase) => phrase.toLowerCase()));
  return highlightKeywords((text) =>
    matcher
      .search(text)
      .flatMap(([last, found]) =>
        found.map((keyword) => ({ start: last + 1 - keyword.length, end: last + 1 })),
      ),
  );
});
