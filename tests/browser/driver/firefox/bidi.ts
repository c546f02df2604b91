import type { Browser } from 'puppeteer-core';

/** Sends a WebDriver BiDi command and gives its result. */
export type Bidi = (method: string, params: Record<string, unknown>) => Promise<unknown>;

interface WithConnection {
  connection: { send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }> };
}

/** Puppeteer's own BiDi connection: it has no public way to send a command that it doesn't know. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as WithConnection;
  return async (method, params) => (await connection.send(method, params)).result;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs a self-contained function in a browsing context; arguments and result travel as JSON. */
export async function evaluateIn<A extends unknown[], R>(
  bidi: Bidi,
  context: string,
  run: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const call = `(${run.toString()})(...${JSON.stringify(args)})`;
  const answer = (await bidi('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await ${call} }))()`,
    target: { context },
    awaitPromise: true,
    userActivation: false,
  })) as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return (JSON.parse(answer.result.value ?? '{}') as { value: R }).value;
}
