import type { CardScript, OpenCard } from '../../storage/card-script.ts';
import type { Settings } from '../../storage/settings.ts';
import { holds, isOn } from './hit-test.ts';
import { type Effect, type HoverEvent, type HoverState, type How, hoverStep } from './hover-machine.ts';
import { toRange } from './live-range.ts';
import type { Mark } from './mark-record.ts';
import { movesTowards, type Point } from './moves-towards.ts';
import { onTap } from './on-tap.ts';
import type { Block } from './shadow.ts';
import { tellFailure } from './tell-failure.ts';
import { trackPointer } from './track-pointer.ts';

/** Milliseconds of rest after which the card's content is fetched ahead. */
const prepareAfter = 100;

export interface HoverOptions {
  window: Window;
  /** The defaults of the delays are those of MediaWiki's Page Previews, a little quicker. */
  settings: Pick<Settings, 'dwell' | 'leave' | 'onlyWithAlt' | 'entries'>;
  at(x: number, y: number): Mark | undefined;
  under(x: number, y: number): Mark | undefined;
  /** Draws the mark under the pointer, or of the open card, solid. */
  activate(mark: Mark | undefined): void;
  /** Finds terms in the card's own text. */
  find: Parameters<CardScript['open']>[0]['find'];
  loadCard(): Promise<CardScript>;
  loadRecord(termId: string): Promise<Parameters<CardScript['open']>[0]['record']>;
  /** One of our messages, by its key. */
  words(key: string): string;
  signal: AbortSignal;
}

export interface Hover {
  /** Opens a mark's card with focus in it. */
  summon(mark: Mark): void;
  dismiss(): void;
  /** A block has only these marks left: a card whose mark is gone goes, too, unless it is pinned. */
  lose(marks: { block: Block; left: readonly Mark[] }): void;
  /** Keys for the card; true if the page must not see this one. */
  onKey(event: KeyboardEvent): boolean;
  /** A move or click of the pointer that came before this was there to hear it. */
  onEvent(event: PointerEvent, path: readonly EventTarget[]): void;
}

/** Lets the pointer open and leave cards; the decisions are in `hoverStep`. */
export function createHover(options: HoverOptions): Hover {
  const { window, activate, loadCard, loadRecord, signal } = options;
  let state: HoverState<Mark> = { token: 0 };
  let card: OpenCard | undefined;
  let last: Point | undefined;
  /** Keys that went down without the page's knowledge, by code. */
  const swallowed = new Set<string>();

  const send = (event: HoverEvent<Mark>) => {
    const [next, effects] = hoverStep(state, event);
    state = next;
    for (const effect of effects) carryOut(effect);
    activate(state.card?.mark ?? state.dwell?.mark);
  };

  function carryOut(effect: Effect<Mark>) {
    if (effect.do === 'wait') {
      setTimeout(() => send({ type: 'waited', token: effect.token }), options.settings[effect.for]);
    } else if (effect.do === 'prepare') {
      setTimeout(() => state.dwell?.mark === effect.mark && void prepare(effect.mark), prepareAfter);
    } else if (effect.do === 'close') {
      card?.close();
      card = undefined;
    } else void open(effect.mark, effect.how);
  }

  /** Loads ahead what opening will need; a failure shows when it is opened. */
  const prepare = (mark: Mark) => Promise.allSettled([loadCard(), loadRecord(mark.termId)]);

  async function open(mark: Mark, how: How) {
    try {
      const [script, record] = await Promise.all([loadCard(), loadRecord(mark.termId)]);
      // Meanwhile the reader may have gone elsewhere, or the page may have changed.
      if (state.card?.mark !== mark || card || signal.aborted) return;
      if (!mark.range.startContainer.isConnected) return send({ type: 'dismiss' });
      const opened = script.open({
        record,
        brief: options.settings.entries === 'short',
        anchor: toRange(mark.range),
        find: options.find,
        loadRecord,
        at: how === 'keyboard' ? undefined : last,
        how,
        onPin: (pinned) => send({ type: 'pin', pinned }),
        onDismiss: () => send({ type: 'dismiss' }),
      });
      // It may have been dismissed while it opened: where its mark is out of sight, say.
      if (state.card?.mark === mark) card = opened;
      else opened.close();
    } catch (error) {
      // A page whose extension was updated under it can't ask any more: its successor will.
      if (!signal.aborted) console.warn('On Record could not open its card:', error);
      if (state.card?.mark !== mark || card) return;
      if (signal.aborted || !mark.range.startContainer.isConnected) send({ type: 'dismiss' });
      else card = tellFailure(window, toRange(mark.range), options.words('cardFailed'));
    }
  }

  const markAt = (x: number, y: number) => options.at(x, y) ?? options.under(x, y);

  /** By its box: in a dialog of a shadow root, the card's events name that root's host as their target. */
  const isInCard = ({ x, y }: Point) => card !== undefined && holds(card.rect(), x, y);

  /** Looks under covers where the pointer rests, or moves on over a mark that it found so. */
  function markUnder({ x, y }: Point, resting: boolean): Mark | undefined {
    const found = state.card?.mark ?? state.dwell?.mark;
    return resting || (found && isOn(found, x, y)) ? options.under(x, y) : undefined;
  }

  function onPoint(point: Point, event: { buttons: number; altKey: boolean }, resting: boolean) {
    const from = last;
    last = point;
    if (isInCard(point)) return send({ type: 'inside' });
    // What goes on while a button is held is the page's: a selection, a thing that is dragged.
    if (event.buttons !== 0) return;
    const mark = options.at(point.x, point.y) ?? markUnder(point, resting);
    // What the pointer may open no more it may still keep open.
    const may = event.altKey || !options.settings.onlyWithAlt || mark === state.card?.mark;
    if (mark && may) return send({ type: 'over', mark });
    if (resting) return;
    send({
      type: 'off',
      towards: card !== undefined && from !== undefined && movesTowards(from, point, card.rect()),
    });
  }

  const onMove = trackPointer(window, {
    onPoint,
    onLeave: () => send({ type: 'off', towards: false }),
    signal,
  });
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isInCard(event)) send({ type: 'press', mark: markAt(event.clientX, event.clientY) });
    },
    { capture: true, passive: true, signal },
  );
  const onClick = onTap(window, signal, (point) => {
    last = point;
    const mark = markAt(point.x, point.y);
    if (mark) send({ type: 'summon', mark, how: 'touch' });
  });
  signal.addEventListener('abort', () => send({ type: 'dismiss' }), { once: true });

  return {
    summon: (mark) => send({ type: 'summon', mark, how: 'keyboard' }),
    dismiss: () => send({ type: 'dismiss' }),
    lose(marks) {
      const { card: open } = state;
      if (open && !open.pinned && open.mark.block === marks.block && !marks.left.includes(open.mark)) {
        send({ type: 'dismiss' });
      }
    },
    onEvent: (event, path) => (event.type === 'click' ? onClick(event, path) : onMove(event)),
    onKey(event) {
      // To whoever writes with an input method, Esc ends a word.
      if (event.isComposing && !(card && event.composedPath().includes(card.host))) return false;
      // Alt may go down when the pointer already rests on a mark.
      if (options.settings.onlyWithAlt && event.type === 'keydown' && event.key === 'Alt' && last && !card)
        onPoint(last, { buttons: 0, altKey: true }, true);
      if (!event.repeat && swallowed.delete(event.code) && event.type === 'keyup') return true;
      if (!card) {
        // The key that closed the card is held on: not meant for the page, which never saw it go down.
        const isHeld = event.repeat && swallowed.has(event.code);
        if (isHeld) event.preventDefault();
        return isHeld;
      }
      const isInside = event.composedPath().includes(card.host);
      const isOurs = event.key === 'Escape' || isInside;
      if (isOurs && event.type === 'keydown') swallowed.add(event.code);
      if (event.key === 'Escape') {
        event.preventDefault();
        if (event.type === 'keydown') send({ type: 'dismiss' });
        return true;
      }
      if (!isInside) return false;
      card.onKey(event);
      return true;
    },
  };
}
