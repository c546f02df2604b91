import { createJudge } from './judge-outputs.ts';
import type { Sections } from './layout.ts';
import { openTrie, ROOT } from './open-trie.ts';
import { eachSingular } from './plural-ending.ts';
import type { Reading } from './reading.ts';
import { LONGEST_TOKEN, nextToken, spell, token } from './spell.ts';

/** Follows every form that begins at a place of a reading's text, as far as the words go. */
export function createWalk(sections: Sections): (reading: Reading, start: number) => void {
  const trie = openTrie(sections);
  const judge = createJudge(sections.words('outputs'), sections.words('conditions'));

  function judgeAll(reading: Reading, node: number, start: number, isPlural: boolean): void {
    if (node < 0) return;
    for (let output = trie.firstOutput(node); trie.isOutputOf(output, node); output++)
      judge(reading, output, start, token.end, isPlural);
  }

  function judgeSingulars(reading: Reading, parent: number, start: number): void {
    eachSingular(token.symbols, token.length, (length) =>
      judgeAll(reading, trie.child(parent, trie.tokenOf(token.symbols, length)), start, true),
    );
  }

  return function walk(reading, start) {
    reading.bestEnd = 0;
    let node = ROOT;
    for (let at = start; at >= 0; at = nextToken(reading.text, token.end)) {
      spell(reading.text, at);
      if (token.length > LONGEST_TOKEN) return;
      const child = trie.child(node, trie.tokenOf(token.symbols, token.length));
      judgeAll(reading, child, start, false);
      judgeSingulars(reading, node, start);
      if (child < 0 || trie.isLeaf(child)) return;
      node = child;
    }
  };
}
