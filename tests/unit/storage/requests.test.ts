import { describe, expect, test } from 'vitest';
import { createReplier, createRequest, type Handlers, serveRequests } from '../../../storage/requests.ts';

interface Demo {
  double: { ask: { number: number }; answer: number };
  fail: { ask: Record<never, never>; answer: null };
}

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => true | undefined;

/** Two contexts joined by a wire that clones, as `runtime.sendMessage` does. */
function wire() {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const send = (message: unknown) =>
    new Promise<unknown>((resolve) => {
      const kept = [...listeners].map((listener) => listener(structuredClone(message), {}, resolve));
      if (!kept.includes(true)) resolve(undefined);
    });
  return { onMessage: onMessage as never, send };
}

const handlers: Handlers<Demo> = {
  double: {
    parse: ({ number }) => (typeof number === 'number' ? { number } : undefined),
    answer: ({ number }) => 2 * number,
  },
  fail: {
    parse: () => ({}),
    answer: () => {
      throw new Error('The shelf is empty');
    },
  },
};

function serve() {
  const { onMessage, send } = wire();
  const serving = new AbortController();
  serveRequests(onMessage, 'shop', createReplier<Demo>(handlers), serving.signal);
  return { ask: createRequest<Demo>('shop', send), send, serving };
}

describe('a request', () => {
  test('is answered', async () => {
    expect(await serve().ask('double', { number: 21 })).toBe(42);
  });

  test('rejects with what went wrong on the other side', async () => {
    await expect(serve().ask('fail', {})).rejects.toThrow('The shelf is empty');
  });

  test.each(['halve', 'toString', '__proto__'])('of the unknown kind %s is refused', async (kind) => {
    const ask = serve().ask as (kind: string, ask: object) => Promise<unknown>;
    await expect(ask(kind, {})).rejects.toThrow(`no request “${kind}”`);
  });

  test.each([{ number: 'one' }, {}])('with the malformed ask %j is refused', async (bad) => {
    const ask = serve().ask as (kind: string, ask: object) => Promise<unknown>;
    await expect(ask('double', bad)).rejects.toThrow('malformed');
  });

  test('rejects where nobody answers, and messages to others are left alone', async () => {
    const { ask, send, serving } = serve();
    expect(await send({ to: 'elsewhere', kind: 'double' })).toBeUndefined();
    expect(await send('hello')).toBeUndefined();
    serving.abort();
    await expect(ask('double', { number: 1 })).rejects.toThrow('Nobody answered');
  });
});
