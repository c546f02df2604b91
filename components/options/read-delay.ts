import type { OptionsProps } from './props.ts';

/**
 * The milliseconds that somebody wrote, in digits of either width; undefined unless they are a whole
 * number within the bounds.
 */
export function readDelay(written: string, { least, most }: OptionsProps['bounds']): number | undefined {
  const digits = written.normalize('NFKC').trim();
  if (!/^\d+$/.test(digits)) return undefined;
  const delay = Number(digits);
  return delay >= least && delay <= most ? delay : undefined;
}
