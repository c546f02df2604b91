import type { Gates, Lexicon } from '../../corpus/lexicon/lexicon.ts';
import type { Replier } from '../../storage/requests.ts';
import type { Hover, HoverOptions } from './hover.ts';
import type { Mark, MarkRecord } from './mark-record.ts';
import type { nearestMarks } from './nearest-marks.ts';
import type { Page } from './page.ts';
import type { Selection, SelectionOptions } from './select-marks.ts';

/** Under this name the interaction's script offers itself to the content script that asked for it. */
export const interactionKey = 'onRecordInteraction';

/** What the reader of a page found, for whoever points at it. */
export interface InteractionOptions
  extends Pick<HoverOptions, 'settings' | 'activate' | 'loadCard' | 'loadRecord' | 'signal'> {
  window: Window;
  lexicon: Lexicon;
  gates: Gates;
  record: MarkRecord;
  /** Whether a mark on record is among those that are shown. */
  isShown(mark: Mark): boolean;
  /** The marks on or near the screen. */
  painted(): Iterable<Mark>;
  /** The open shadow roots that were read. */
  roots(): Iterable<ShadowRoot>;
}

/** What a reader may do with the marks of a page: point at them, walk along them, ask for one. */
export interface Interaction extends Pick<Hover, 'lose' | 'onKey' | 'onEvent'> {
  walk(step: 1 | -1, fresh: boolean): boolean;
  goToTerm(termId: string, fresh: boolean): boolean;
  /** The last mark walked to is still the one to go on from. */
  isWalking(): boolean;
  lookUpSelection(): { done: true } | { done: false; text: string };
}

/** What the script of that name brings. */
export interface InteractionScript {
  createInteraction(options: InteractionOptions): Interaction;
  createSelection(options: SelectionOptions): Selection;
  nearestMarks: typeof nearestMarks;
  createPageReplier(page: () => Page | undefined): Replier;
}
