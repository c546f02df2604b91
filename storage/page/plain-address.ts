/** What tells where a reader came from, and nothing of the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id)$/i;

/** A query without what only follows the reader; the rest to the letter. */
export function plainQuery(search: string): string {
  const params = search.replace(/^\?/, '').split('&');
  const own = params.filter((param) => !tracking.test(param.split('=')[0] ?? ''));
  if (own.length === params.length) return search;
  return own.length > 0 ? `?${own.join('&')}` : '';
}

/** An address without the name and password of whoever reads it, and without what follows them; its fragment is kept. */
export function plainAddress(address: string): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const query = plainQuery(url.search);
  if (query !== url.search) url.search = query;
  return url;
}
