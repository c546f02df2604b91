import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: long enough for keys that wait already, too short for the eye. */
const rest = 40;

/**
 * How many rows of a list to draw: the first of them with the key that brought them, all once no other list has
 * come for a moment. Whoever types pays for what fits the window only.
 */
export function useFirstRows(list: object, first: number): number {
  const [rested, setRested] = useState<object>();
  useEffect(() => {
    const waiting = setTimeout(() => setRested(list), rest);
    return () => clearTimeout(waiting);
  }, [list]);
  return rested === list ? Number.POSITIVE_INFINITY : first;
}
