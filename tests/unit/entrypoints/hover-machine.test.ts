import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Effect,
  type HoverEvent,
  type HoverState,
  hoverStep,
} from '../../../entrypoints/content/hover-machine.ts';

type Mark = 'a' | 'b';

/** Plays events; the timers that are due run when `wait` says so. */
function play() {
  let state: HoverState<Mark> = { token: 0 };
  let timers: number[] = [];
  const log: string[] = [];
  const send = (event: HoverEvent<Mark>) => {
    const [next, effects] = hoverStep(state, event);
    state = next;
    for (const effect of effects) note(effect);
  };
  const note = (effect: Effect<Mark>) => {
    if (effect.do === 'wait') timers.push(effect.token);
    if (effect.do === 'open') log.push(`open ${effect.mark}`);
    if (effect.do === 'close') log.push('close');
  };
  const wait = () => {
    const due = timers;
    timers = [];
    for (const token of due) send({ type: 'waited', token });
  };
  const over = (mark: Mark) => send({ type: 'over', mark });
  const off = (towards = false) => send({ type: 'off', towards });
  return { send, wait, over, off, log, state: () => state };
}

describe('the pointer', () => {
  test('opens a card by resting on a mark, not by passing over it', () => {
    const { over, off, wait, log } = play();
    over('a');
    off();
    wait();
    expect(log).toEqual([]);
    over('a');
    wait();
    expect(log).toEqual(['open a']);
  });

  test('may go from the mark into the card, and back', () => {
    const { over, off, wait, send, log } = play();
    over('a');
    wait();
    off(true);
    send({ type: 'inside' });
    wait();
    over('a');
    wait();
    expect(log).toEqual(['open a']);
  });

  test('closes the card by going elsewhere', () => {
    const { over, off, wait, log } = play();
    over('a');
    wait();
    off();
    wait();
    expect(log).toEqual(['open a', 'close']);
  });

  test('keeps the card open for as long as it moves towards it', () => {
    const { over, off, wait, send, log, state } = play();
    over('a');
    wait();
    off(true);
    const early = state().leave ?? 0;
    off(true);
    send({ type: 'waited', token: early });
    expect(log).toEqual(['open a']);
    wait();
    expect(log).toEqual(['open a', 'close']);
  });

  test('crossing another mark on the way to the card does not lose the card', () => {
    const { over, off, wait, send, log } = play();
    over('a');
    wait();
    over('b');
    off(true);
    send({ type: 'inside' });
    wait();
    expect(log).toEqual(['open a']);
  });

  test('resting on another mark changes cards', () => {
    const { over, wait, log } = play();
    over('a');
    wait();
    over('b');
    wait();
    expect(log.slice(0, 1)).toEqual(['open a']);
    expect(log.at(-1)).toBe('open b');
    expect(log.filter((l) => l === 'close')).toHaveLength(1);
  });
});

test('a dismissed card stays closed until the pointer has been elsewhere', () => {
  const { over, off, wait, send, log } = play();
  over('a');
  wait();
  send({ type: 'dismiss' });
  over('a');
  wait();
  expect(log).toEqual(['open a', 'close']);
  off();
  over('a');
  wait();
  expect(log).toEqual(['open a', 'close', 'open a']);
});

describe('a pinned card', () => {
  const pinned = () => {
    const game = play();
    game.over('a');
    game.wait();
    game.send({ type: 'pin', pinned: true });
    return game;
  };

  test('outlives leaving, other marks and presses outside', () => {
    const { off, over, wait, send, log } = pinned();
    off();
    wait();
    over('b');
    wait();
    send({ type: 'press', mark: undefined });
    expect(log).toEqual(['open a']);
  });

  test.each<HoverEvent<Mark>>([{ type: 'dismiss' }])('is ended by %j', (event) => {
    const { send, log } = pinned();
    send(event);
    expect(log).toEqual(['open a', 'close']);
  });

  test('once unpinned goes with the pointer again', () => {
    const { send, off, wait, log } = pinned();
    send({ type: 'pin', pinned: false });
    off();
    wait();
    expect(log).toEqual(['open a', 'close']);
  });
});

test('a card opened by keyboard stays when the pointer strays, and goes with a press outside', () => {
  const { send, over, off, wait, log } = play();
  send({ type: 'summon', mark: 'a', how: 'keyboard' });
  over('b');
  off();
  wait();
  expect(log).toEqual(['open a']);
  send({ type: 'press', mark: undefined });
  expect(log).toEqual(['open a', 'close']);
});

test('whatever happens, cards open and close in turn, one at a time', () => {
  const mark = fc.constantFrom<Mark>('a', 'b');
  const event: fc.Arbitrary<HoverEvent<Mark> | { type: 'let-time-pass' }> = fc.oneof(
    mark.map((m) => ({ type: 'over', mark: m }) as const),
    fc.boolean().map((towards) => ({ type: 'off', towards }) as const),
    mark.map((m) => ({ type: 'summon', mark: m, how: 'keyboard' }) as const),
    fc.boolean().map((is) => ({ type: 'pin', pinned: is }) as const),
    fc.constantFrom(
      { type: 'inside' } as const,
      { type: 'press', mark: undefined } as const,
      { type: 'dismiss' } as const,
    ),
    fc.constant({ type: 'let-time-pass' } as const),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const { send, wait, log, state } = play();
      for (const e of events) {
        if (e.type === 'let-time-pass') wait();
        else send(e);
      }
      log.forEach((entry, index) => {
        expect(entry === 'close').toBe(index % 2 === 1);
      });
      expect(state().card !== undefined).toBe(log.length % 2 === 1);
    }),
  );
});
