/** By what a card was opened. */
export type How = 'pointer' | 'keyboard' | 'touch';

/** What is asked of the outside after an event. */
export type Effect<M> =
  | { do: 'wait'; for: 'dwell' | 'leave'; token: number }
  | { do: 'prepare'; mark: M }
  | { do: 'open'; mark: M; how: How }
  | { do: 'close' };

export type HoverEvent<M> =
  /** The pointer is on a mark. */
  | { type: 'over'; mark: M }
  /** The pointer is on no mark; `towards`: it moves towards the open card. */
  | { type: 'off'; towards: boolean }
  /** The pointer is in the card. */
  | { type: 'inside' }
  | { type: 'waited'; token: number }
  /** The keyboard or the popup asks for a mark's card, or a finger taps on the mark. */
  | { type: 'summon'; mark: M; how: 'keyboard' | 'touch' }
  | { type: 'pin'; pinned: boolean }
  /** A press outside the card, on this mark or on none. */
  | { type: 'press'; mark: M | undefined }
  /** Esc, Close, the switch: ends everything, pinned or not. */
  | { type: 'dismiss' };

/**
 * A card stands open, or a dwell on a mark has begun, or both (the pointer
 * left an open card's mark for another). Tokens make late timers harmless.
 */
export interface HoverState<M> {
  card?: { mark: M; how: How; pinned: boolean } | undefined;
  dwell?: { mark: M; token: number } | undefined;
  /** The token of the wait after which the open card is let go. */
  leave?: number | undefined;
  /** The mark whose card was just dismissed, or that was pressed: it stays closed until the pointer has been elsewhere. */
  spent?: M | undefined;
  token: number;
}

/** A card that was pinned, or not opened by the pointer, does not go with it. */
const isHeld = ({ how, pinned }: { how: string; pinned: boolean }) => pinned || how !== 'pointer';

export type Step<M> = [HoverState<M>, Effect<M>[]];

const letGo = <M>(state: HoverState<M>): Step<M> => {
  if (!state.card || isHeld(state.card)) return [state, []];
  const token = state.token + 1;
  return [{ ...state, token, leave: token }, [{ do: 'wait', for: 'leave', token }]];
};

function over<M>(state: HoverState<M>, mark: M): Step<M> {
  if (state.spent === mark) return [state, []];
  if (state.card?.mark === mark) return [{ ...state, dwell: undefined, leave: undefined }, []];
  if (state.dwell?.mark === mark || (state.card && isHeld(state.card))) return [state, []];
  const [next, effects] = state.card && state.leave === undefined ? letGo(state) : [state, []];
  const token = next.token + 1;
  const dwell: Effect<M>[] = [
    { do: 'wait', for: 'dwell', token },
    { do: 'prepare', mark },
  ];
  return [{ ...next, token, dwell: { mark, token } }, [...effects, ...dwell]];
}

function waited<M>(state: HoverState<M>, token: number): Step<M> {
  if (state.dwell?.token === token) return open(state, state.dwell.mark, 'pointer');
  if (state.leave === token && state.dwell === undefined) return close(state);
  if (state.leave === token) return [{ ...state, card: undefined, leave: undefined }, [{ do: 'close' }]];
  return [state, []];
}

function open<M>(state: HoverState<M>, mark: M, how: How): Step<M> {
  const before: Effect<M>[] = state.card ? [{ do: 'close' }] : [];
  return [
    { card: { mark, how, pinned: false }, token: state.token + 1 },
    [...before, { do: 'open', mark, how }],
  ];
}

function close<M>(state: HoverState<M>): Step<M> {
  return [{ token: state.token + 1 }, state.card ? [{ do: 'close' }] : []];
}

/**
 * The hover card's manners as a pure function (after the reducer of
 * wikimedia/mediawiki-extensions-Popups). Marks are compared by identity.
 */
export function hoverStep<M>(state: HoverState<M>, event: HoverEvent<M>): Step<M> {
  switch (event.type) {
    case 'over':
      return over(state, event.mark);
    case 'off': {
      const still = { ...state, dwell: undefined, spent: undefined };
      return state.card && (state.leave === undefined || event.towards) ? letGo(still) : [still, []];
    }
    case 'inside':
      return [{ ...state, dwell: undefined, leave: undefined }, []];
    case 'waited':
      return waited(state, event.token);
    case 'summon':
      return open(state, event.mark, event.how);
    case 'pin':
      return state.card
        ? [{ ...state, leave: undefined, card: { ...state.card, pinned: event.pinned } }, []]
        : [state, []];
    case 'press': {
      if (state.card?.pinned) return [state, []];
      const [next, effects] = close(state);
      return [{ ...next, spent: event.mark }, effects];
    }
    case 'dismiss': {
      const [next, effects] = close(state);
      return [{ ...next, spent: state.card?.mark }, effects];
    }
  }
}
