const interval = 40;

/**
 * Asks again until the answer is neither undefined, null nor false, and gives it.
 * Fails with `what` after the time allowed (ms).
 */
export async function until<T>(
  what: string | (() => string | Promise<string>),
  ask: () => T | Promise<T>,
  timeout = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<T, undefined | null | false>;
      }
    } catch (error) {
      // A page that is just navigating refuses to answer: as good as no answer yet.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  const wanted = typeof what === 'string' ? what : await what();
  throw new Error(`not within ${timeout} ms: ${wanted}`, { cause: last });
}
