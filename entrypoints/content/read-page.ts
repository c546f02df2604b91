import type { Lexicon } from '../../corpus/lexicon/lexicon.ts';
import type { FrameReport } from '../../storage/protocol.ts';
import type { Settings } from '../../storage/settings.ts';
import { createHitTest } from './hit-test.ts';
import { createHover, type Hover, type HoverOptions } from './hover.ts';
import { createPainter } from './painter.ts';
import { createReader } from './reader.ts';
import { createSelection } from './select-marks.ts';
import { selectedTerm } from './selected-term.ts';
import { countTerms, createWalk, scrollToMark } from './walk-marks.ts';
import { watchColours } from './watch-colours.ts';

export interface PageOptions extends Pick<HoverOptions, 'loadCard' | 'loadRecord' | 'signal'> {
  window: Window;
  lexicon: Lexicon;
  settings: Settings;
  /** Ids of terms that are not to be marked. */
  hidden: ReadonlySet<string>;
  /** The terms found are no longer the same; called at most every half second. */
  onTermsChanged(): void;
}

/** A page that is being read: what the outside may ask of it. */
export interface Page {
  report(): FrameReport;
  walk(step: 1 | -1, fresh: boolean): boolean;
  goToTerm(termId: string, fresh: boolean): boolean;
  lookUpSelection(): { done: true } | { done: false; text: string };
  /** True if the page must not see this key event. */
  onKey(event: KeyboardEvent): boolean;
}

const changesAfter = 500;

/** Reads, marks and answers on one document until the signal aborts; afterwards nothing of ours is left in it. */
export function readPage({
  window,
  lexicon,
  settings,
  hidden,
  onTermsChanged,
  loadCard,
  loadRecord,
  signal,
}: PageOptions): Page {
  const { document } = window;
  const gates = lexicon.createGates();
  const painter = createPainter(document, signal);
  let hover: Hover | undefined;
  let changing: ReturnType<typeof setTimeout> | undefined;

  function changeSoon() {
    if (changing) return;
    changing = setTimeout(() => {
      changing = undefined;
      if (!signal.aborted) onTermsChanged();
    }, changesAfter);
  }

  const selection = createSelection({
    document,
    record: () => reader.record,
    density: settings.density,
    show: painter.show,
    signal,
  });
  const reader = createReader({
    document,
    lexicon,
    gates,
    hidden,
    onChange(block, marks) {
      selection.onChange(block, marks);
      hover?.lose({ block, left: marks });
      changeSoon();
    },
    host: () => hover?.host(),
    signal,
  });
  const { record } = reader;
  const { at, under } = createHitTest({
    document,
    record,
    isShown: selection.has,
    painted: painter.painted,
    meet: reader.meet,
  });
  hover = createHover({
    window,
    delays: settings,
    at,
    under,
    activate: painter.activate,
    // The card's own text opens no gate of the page's.
    find: (text) => lexicon.find(text, lexicon.createGates(gates)).matches,
    loadCard,
    loadRecord,
    signal,
  });
  const walk = createWalk(record, selection.has);
  watchColours(document, painter.retone, signal);

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
    report: () => ({ counts: countTerms(record), walking: walk.isUnderWay() }),
    walk: (step, fresh) => visit(walk.step(step, fresh)),
    goToTerm: (termId, fresh) => visit(walk.toTerm(termId, fresh)),
    lookUpSelection() {
      const { text, mark } = selectedTerm(window, lexicon);
      if (mark) hover.summon(mark);
      return mark ? { done: true } : { done: false, text };
    },
    onKey: hover.onKey,
  };
}
