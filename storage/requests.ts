import type { Runtime } from 'webextension-polyfill';
import { errorMessage } from '../corpus/error-message.ts';
import { unlisten } from './unlisten.ts';

type Protocol = Record<string, { ask: object; answer: unknown }>;
type Reply = { ok: true; answer?: unknown } | { ok: false; error: string };
type Sender = Runtime.MessageSender;
/** Replies to one message; a rejection becomes an error at the caller. */
export type Replier = (message: Record<string, unknown>, sender: Sender) => Promise<Reply>;

/** Sends one request of a protocol; rejects with what went wrong, also for a kind unknown to the other side. */
export type Request<P extends object> = <K extends keyof P & string>(
  kind: K,
  ask: P[K] extends { ask: infer A } ? A : never,
) => Promise<P[K] extends { answer: infer R } ? R : never>;

export type Handlers<P> = {
  [K in keyof P]: P[K] extends { ask: infer A; answer: infer R }
    ? { parse(raw: Record<string, unknown>): A | undefined; answer(ask: A, sender: Sender): R | Promise<R> }
    : never;
};

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

/** Makes the asking side from whatever sends a message (`runtime.sendMessage`, or `tabs.sendMessage` bound to a frame). */
export function createRequest<P extends object>(
  to: string,
  send: (message: unknown) => Promise<unknown>,
): Request<P> {
  return async (kind, ask) => {
    const reply = (await send({ to, kind, ask })) as Reply | undefined;
    if (!reply) throw new Error(`Nobody answered “${kind}”`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.answer as never;
  };
}

const faultOf = (error: unknown): Reply => ({
  ok: false,
  error: errorMessage(error),
});

/**
 * Makes what replies to a message with one of the handlers. An unknown kind or a malformed ask is refused
 * with an error, so that no caller waits for ever.
 */
export function createReplier<P extends object>(handlers: Handlers<P>): Replier {
  const table = handlers as unknown as Handlers<Protocol>;
  return async (message, sender) => {
    const kind = String(message.kind);
    const handler = Object.hasOwn(table, kind) ? table[kind] : undefined;
    if (!handler) return { ok: false, error: `On Record knows no request “${kind}”` };
    const ask = isRecord(message.ask) ? handler.parse(message.ask) : undefined;
    if (ask === undefined) return { ok: false, error: `The request “${kind}” is malformed` };
    return { ok: true, answer: await handler.answer(ask, sender) };
  };
}

/**
 * Replies to the requests addressed `to` this context until the signal aborts.
 * Messages to others are left alone. Replies go through `sendResponse`, which
 * every browser has (a returned promise is newer).
 */
export function serveRequests(
  onMessage: Runtime.Static['onMessage'],
  to: string,
  reply: Replier,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    if (!isRecord(message) || message.to !== to) return undefined;
    void reply(message, sender).catch(faultOf).then(sendResponse);
    return true;
  };
  onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => unlisten(() => onMessage.removeListener(listener as never)), {
    once: true,
  });
}
