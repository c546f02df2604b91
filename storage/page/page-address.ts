import { plainQuery } from './plain-address.ts';

/** Which page a document shows now, for telling whether what its head says is about that. */
export interface PageAddress {
  /** Another page than the document was loaded with: its head may still speak of that one. */
  isTurned: boolean;
  /** A site's front page: an article told of there is a teaser, as a rule. */
  isFront: boolean;
  /** An address, as the page writes it, is this page's own. */
  isOwn(address: unknown): boolean;
  /** It is another page's, of this host. */
  isOthers(address: unknown): boolean;
}

const canonicalOf = (document: Document): string | undefined =>
  document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')?.href;

/**
 * The parts of an address that make it another page's: `www.`, a fragment and a slash at the end don't. Undefined
 * for what is none: a mere `#name`, which would fit any page.
 */
function partsOf(address: unknown, base: string) {
  const isAddress = typeof address === 'string' && /^(https?:\/|file:\/)?\//i.test(address);
  const url = isAddress ? URL.parse(address, base) : null;
  if (!url) return undefined;
  const [host, path] = [url.host.replace(/^www\./, ''), url.pathname.replace(/\/$/, '')];
  const query = plainQuery(url.search);
  return { host, path, query, whole: host + path + query, params: [...url.searchParams].map(String) };
}

/** Whether a document went from one address to another in place; one that only dropped words of its query did not. */
function isTurned({ URL: now, defaultView }: Document): boolean {
  const loaded = defaultView?.performance.getEntriesByType('navigation')[0]?.name;
  const [from, to] = [partsOf(loaded, now), partsOf(now, now)];
  if (!from || !to || from.host + from.path !== to.host + to.path) return from !== undefined;
  return !to.params.every((param) => from.params.includes(param));
}

/** Finds out which page a document shows now. */
export function readPageAddress(document: Document): PageAddress {
  const base = document.URL;
  const turned = isTurned(document);
  // What it calls its own address may be the last page's, too.
  const own = [base, ...(turned ? [] : [canonicalOf(document)])].flatMap((one) => partsOf(one, base) ?? []);
  return {
    isTurned: turned,
    isFront: own[0]?.query === '' && /^(?:\/index\.\w+)?$/.test(own[0].path),
    isOwn: (address) => own.some(({ whole }) => whole === partsOf(address, base)?.whole),
    isOthers(address) {
      const parts = partsOf(address, base);
      return (
        parts !== undefined &&
        parts.path !== '' &&
        parts.host === own[0]?.host &&
        own.every(({ path }) => path !== parts.path)
      );
    },
  };
}

/** Whether a document's meta elements are about the page that it shows now. */
export function isHeadCurrent(document: Document, { isTurned, isOwn }: PageAddress): boolean {
  if (!isTurned) return true;
  const named = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [canonicalOf(document), named].some(isOwn);
}
