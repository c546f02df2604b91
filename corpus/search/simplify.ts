import characters from 'opencc-js/dict/TSCharacters';

/** "萬 万|䊷 䌶|…": each traditional character with its simplified ones, the usual one first. */
function readPairs(): Map<string, string> {
  const pairs = characters.split('|').map((entry) => entry.split(' '));
  // One UTF-16 unit for one, so that places in a text stay what they are.
  return new Map(pairs.flatMap(([from, to]) => (from?.length === 1 && to?.length === 1 ? [[from, to]] : [])));
}

let table: Map<string, string> | undefined;

/**
 * A text with simplified characters for traditional ones, by the table of OpenCC, of the same length. For comparing
 * only: what it makes of 著 in a simplified text is no Chinese, and is so on both sides.
 */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    table ??= readPairs();
    return table.get(character) ?? character;
  });
}
