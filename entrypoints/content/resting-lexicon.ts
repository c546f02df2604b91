import type { Lexicon } from '../../corpus/lexicon/lexicon.ts';

/** Milliseconds for which a lexicon stays open once it was. */
const openFor = 2000;

/**
 * A lexicon that is opened where it is asked, and let go of a while later: its 27 kB would
 * lie in every frame of every page, most of which change seldom once they are read.
 */
export function createRestingLexicon(open: () => Lexicon): Lexicon {
  let lexicon: Lexicon | undefined;
  const opened = (): Lexicon => {
    if (!lexicon) {
      lexicon = open();
      setTimeout(() => {
        lexicon = undefined;
      }, openFor);
    }
    return lexicon;
  };
  return {
    createGates: (like) => opened().createGates(like),
    closeGates: (gates) => opened().closeGates(gates),
    find: (text, gates) => opened().find(text, gates),
  };
}
