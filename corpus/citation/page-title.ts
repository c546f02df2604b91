import type { PageRecord } from '../pack/passage.ts';

/** What a page is called: its title, or its address where it has none. */
export const pageTitle = ({ title, url }: Pick<PageRecord, 'title' | 'url'>): string =>
  title.trim() === '' ? url : title;
