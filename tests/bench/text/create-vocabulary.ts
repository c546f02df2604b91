import type { Random } from './create-random.ts';

const common =
  'the of and to in a is that for it as was with be by on not he this are or his from at which but have an ' +
  'had they you were their one all we can her has there been if more when will would who so no said its new ' +
  'time people state world after also over last year could about other into only some first may two then do ' +
  'these than any my now such like our man me even most made way well must before through back much';
const onsets = 'b c ch d dr f fl g gr h j l m n p pl pr qu r s sh st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ou io'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'nt', 'st', 'ck', 'ng'];
const endings = ['', '', '', 'ing', 'ed', 'ion', 'er', 'al', 'ity', 'ment', 'ly', 's'];

export interface Vocabulary {
  /** The most frequent word first. */
  words: readonly string[];
  /** A word as a text would use it: the nth word about 1/n as often as the first (Zipf). */
  spoken(random: Random): string;
  /** A word that a term may hold: no function word, frequent ones rather than rare ones. */
  meaningful(random: Random): string;
}

function invent(random: Random): string {
  const syllables = random.pick([1, 1, 2, 2, 3]);
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return word + random.pick(endings);
}

/** Invents a vocabulary: real function words before pronounceable ones that mean nothing. */
export function createVocabulary(size: number, random: Random): Vocabulary {
  const words = new Set(common.split(' '));
  const functional = words.size;
  while (words.size < size) words.add(invent(random));
  const list = [...words];
  const at = (index: number) => list[Math.min(size - 1, Math.floor(index))] ?? '';
  return {
    words: list,
    spoken: (from) => at(size ** from.next() - 1),
    meaningful: (from) => at(functional + (size - functional) * from.next() ** 2),
  };
}
