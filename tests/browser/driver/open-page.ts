import type { Stage } from './describe-in-browsers.ts';
import type { Tab } from './driver.ts';

/** An English page with that body, and that in its head. */
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

export interface PageOptions {
  /** Markup for its head. */
  head?: string;
  url?: string;
  headers?: Record<string, string>;
}

/** Serves a page with that body and opens it in a new tab. */
export function openPage({ server, browser }: Stage, body: string, options: PageOptions = {}): Promise<Tab> {
  const { head, url = 'http://news.example/page', headers } = options;
  server.page(url, pageOf(body, head), headers);
  return browser.open(url);
}
