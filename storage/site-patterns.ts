/**
 * The patterns whose rules count for a site, the most specific first: its own host, then `*.host` (the host
 * itself and all below it), then the same for every domain above.
 */
export function patternsFor(site: string): [string, ...string[]] {
  const labels = site.split('.');
  return [site, ...labels.map((_, index) => `*.${labels.slice(index).join('.')}`)];
}
