import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: long enough for keys that wait already, too short for the eye. */
const rest = 40;

/** The value that stood for a moment while no other came; undefined before the first has. */
export function useRested<T>(value: T): T | undefined {
  const [rested, setRested] = useState<T>();
  useEffect(() => {
    const waiting = setTimeout(() => setRested(() => value), rest);
    return () => clearTimeout(waiting);
  }, [value]);
  return rested;
}
