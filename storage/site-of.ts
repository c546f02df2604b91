/** The one site that all `file:` pages belong to. */
export const localFiles = 'local files';

/** The site of the extension's own first page, where the reader may try it. */
export const firstPage = 'first page';

/**
 * The site that a page's address belongs to: its host without a leading
 * `www.`, "local files" for `file:` pages, undefined where no page can be read.
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return localFiles;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^www\./, '');
}
