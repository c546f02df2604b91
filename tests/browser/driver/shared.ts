import { afterEach } from 'vitest';

/**
 * What all tests of a scenario share: opened when first asked for, and anew after a test that failed, whose second
 * try, and the tests after it, would else begin with what it left half done.
 */
export function shared<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') opened = undefined;
  });
  return () => {
    opened ??= open();
    return opened;
  };
}
