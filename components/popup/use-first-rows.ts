import { useRested } from '../use-rested.ts';

/**
 * How many rows of a list to draw: the first of them with the key that brought them, all once no other list has
 * come for a moment. Whoever types pays for what fits the window only.
 */
export const useFirstRows = (list: object, first: number): number =>
  useRested(list) === list ? Number.POSITIVE_INFINITY : first;
