import type { TermRecord } from '../corpus/pack/record.ts';

/**
 * The whole protocol between contexts, one type per direction. What needs an
 * answer is a request here; state that is merely shared lives in storage.
 */

/** The scripts that come into a frame at their first need. */
type LateScript = 'card' | 'interaction';

/** Esc is to be heard in all frames of a tab; it was pressed in one; it is no longer waited for. */
export type EscapeState = 'wanted' | 'pressed' | 'over';

/** From a page's scripts, the popup or the panel to the background. */
export interface ToBackground {
  /** All that a card shows of a term. */
  'term-record': { ask: { termId: string }; answer: TermRecord };
  /** The ids of all terms of some kinds. */
  'terms-of-kinds': { ask: { kinds: readonly string[] }; answer: string[] };
  /** Run a script in the asking frame that is only needed now. */
  'load-script': { ask: { script: LateScript }; answer: null };
  /** The interface's words in a language, by their keys. */
  words: { ask: { language: 'en' | 'zh-CN' }; answer: Record<string, string> };
  /** The site of the asking frame's tab: undefined where it has none. */
  site: { ask: Record<never, never>; answer: string | undefined };
  /** Show the desk; `search` is the query part of its address, empty for the desk as it stands. */
  'open-desk': { ask: { search: string }; answer: null };
  /** What is to become of Esc while a card is open in a frame that has not the keyboard. */
  escape: { ask: { state: EscapeState }; answer: null };
  /** The terms found in the asking frame are no longer the same. */
  'terms-changed': { ask: Record<never, never>; answer: null };
}

/** From the background or the popup to one frame of a page. */
export interface ToPage {
  /** Scroll to the term's next mark (`fresh`: its first) and open its card; false past the frame's last. */
  'go-to-term': { ask: { termId: string; fresh: boolean }; answer: boolean };
  /** Open the card of a term in the selected text; the text itself where there is none in it. */
  'look-up-selection': { ask: Record<never, never>; answer: { done: true } | { done: false; text: string } };
  /** Walk to the next (1) or previous (-1) mark and open its card; false at the frame's last (first) mark. */
  walk: { ask: { step: 1 | -1; fresh: boolean }; answer: boolean };
}

/** From the background to the desk in one tab, addressed as `desk:TAB-ID`. */
export interface ToDesk {
  /** Go to another state; `search` as in `open-desk`. */
  show: { ask: { search: string }; answer: null };
}

/** What one frame has found, read out of it by `collectPageTerms`. */
export interface FrameReport {
  /** Matches by term id. */
  counts: Record<string, number>;
  /** The walk's last mark was in this frame. */
  walking: boolean;
}

/** What a content script leaves in its isolated world for `collectPageTerms` to call. */
export const frameReportKey = 'onRecordFrameReport';
