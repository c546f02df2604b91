const interval = 40;
/** After so long (ms) it is asked anew: what is asked of a page that is just going may never be answered. */
const patience = 2_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Answer<T> = Exclude<T, undefined | null | false>;

/**
 * Asks again until the answer is neither undefined, null nor false, and gives it. Asking must change nothing.
 * Fails with `what` after the time allowed (ms).
 */
export async function until<T>(
  what: string | (() => string | Promise<string>),
  ask: () => T | Promise<T>,
  timeout = 10_000,
): Promise<Answer<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  const answers: Answer<T>[] = [];
  const attempt = async () => {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) answers.push(answer as Answer<T>);
    } catch (error) {
      // A page that is just navigating refuses to answer: as good as no answer yet.
      last = error;
    }
  };
  while (Date.now() < end) {
    await Promise.race([attempt(), wait(patience)]);
    const [answer] = answers;
    if (answer !== undefined) return answer;
    await wait(interval);
  }
  const wanted = typeof what === 'string' ? what : await what();
  throw new Error(`not within ${timeout} ms: ${wanted}`, { cause: last });
}
