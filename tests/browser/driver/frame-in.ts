import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { Evaluates } from './marked-in.ts';
import { until } from './until.ts';

/** Puppeteer's own connection to a frame in Chromium; it has one of its own where the frame has a process of its own. */
const clientOf = (frame: Frame | null) => (frame as { client?: CDPSession } | null)?.client;

/** The connection to a frame that has one of its own. */
async function ownClient(frame: Frame): Promise<CDPSession | undefined> {
  const version = await frame.page().browser().version();
  const client = version.startsWith('Chrome') ? clientOf(frame) : undefined;
  return client === clientOf(frame.parentFrame()) ? undefined : client;
}

type Run = (...args: unknown[]) => unknown;

/** Runs a function in what a connection leads to, without waiting for word of the frame's contexts. */
async function evaluateIn(client: CDPSession, run: Run, args: readonly unknown[]): Promise<unknown> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `(${run})(...${JSON.stringify(args)})`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * The frame in the element of that id, once it is there. Of several frames of one site in processes of their own,
 * Chromium 156.0.8078.108 now and then loses word of the contexts of one, with or without an extension: Puppeteer
 * would wait for it for ever.
 */
export async function frameIn(holder: Page | Frame, id: string): Promise<Evaluates & { frame: Frame }> {
  const frame = await until(`the frame #${id}`, async () => (await holder.$(`#${id}`))?.contentFrame());
  return {
    frame,
    async evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) {
      const client = await ownClient(frame);
      const answer = client
        ? evaluateIn(client, run as Run, args)
        : frame.evaluate(run as (...args: unknown[]) => R | Promise<R>, ...args);
      return (await answer) as R;
    },
  };
}
