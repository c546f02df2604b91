import type { ReadQuery } from '../../corpus/search/query.ts';

/** Whether it says something of the record that a query has no answer: not where nothing whatever could answer it. */
export const meansSomething = (read: Pick<ReadQuery, 'faults'> | undefined): boolean =>
  !read?.faults.some(({ what }) => what === 'crossed');
