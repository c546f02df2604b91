import type { ReadQuery } from './query.ts';

/** Whether a query asks anything: words or phrases that are wanted or not, or a filter or limit that holds. */
export const asksSomething = ({ wordings, filters, limits }: ReadQuery): boolean =>
  wordings.length + filters.length + limits.length > 0;
