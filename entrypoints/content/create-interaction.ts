import { nativeBrowser } from '../../storage/native-browser.ts';
import { createHitTest } from './hit-test.ts';
import { createHover } from './hover.ts';
import type { Interaction, InteractionOptions } from './interaction.ts';
import { retireOrphan } from './retire-orphan.ts';
import { selectedTerm } from './selected-term.ts';
import { createWalk, scrollToMark } from './walk-marks.ts';

/** Makes what answers to pointer, keyboard and the extension's own menus on a page that was read. */
export function createInteraction(options: InteractionOptions): Interaction {
  const { window, lexicon, gates, record, isShown } = options;
  const hover = createHover({
    ...options,
    ...createHitTest({ ...options, document: window.document }),
    words: (key) => nativeBrowser().i18n.getMessage(key),
    // The card's own text opens no gate of the page's.
    find: (text) => lexicon.find(text, lexicon.createGates(gates)).matches,
  });
  const walk = createWalk(record, isShown);
  if (!import.meta.env.FIREFOX) retireOrphan(window, options.signal);

  const visit = (mark: ReturnType<typeof walk.step>): boolean => {
    if (!mark) {
      // The walk goes on in another frame: one card at a time.
      hover.dismiss();
      return false;
    }
    scrollToMark(mark, window);
    hover.summon(mark);
    return true;
  };

  return {
    lose: hover.lose,
    onKey: hover.onKey,
    onEvent: hover.onEvent,
    walk: (step, fresh) => visit(walk.step(step, fresh)),
    goToTerm: (termId, fresh) => visit(walk.toTerm(termId, fresh)),
    isWalking: walk.isUnderWay,
    lookUpSelection() {
      const { text, mark } = selectedTerm(window, lexicon);
      if (mark) hover.summon(mark);
      return mark ? { done: true } : { done: false, text };
    },
  };
}
