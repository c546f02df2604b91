import type { PageRecord } from '../../corpus/pack/passage.ts';
import { siteOf } from '../site-of.ts';
import { microdata, toldBy } from './microdata.ts';
import { nameAlone } from './name-alone.ts';
import { isHeadCurrent, type PageAddress, readPageAddress } from './page-address.ts';
import { pageDate } from './page-date.ts';
import { type JsonLd, readJsonLd } from './read-json-ld.ts';
import { type Metas, readMetas } from './read-metas.ts';

/** Not any word before a colon: “Analysis: who governs” is a headline. */
const asAddress = /^([a-z][a-z\d+.-]*:)?\/\/\S+$|^(data|javascript|mailto|tel|urn):\S+$/i;
const markup = /&(#?\w+);|<\w/;

/** A fact in one line; undefined for what says nothing, is an address, or shows its own markup. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line === '' || asAddress.test(line) || markup.test(line) ? undefined : line;
}

const plainOf = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(plain).filter((value) => value !== undefined)),
];

/** What stands under the first of these names that has anything to say. */
function firstOf(metas: Metas, names: readonly string[]): string[] {
  return names.map((name) => plainOf(metas.get(name) ?? [])).find((found) => found.length > 0) ?? [];
}

function titleOf(document: Document, { article }: JsonLd, metas: Metas): string {
  return (
    plain(article?.headline) ??
    firstOf(metas, ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'])[0] ??
    document.title.replace(/\s+/g, ' ').trim()
  );
}

const authorMetas = ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'];

function authorsOf(
  document: Document,
  address: PageAddress,
  { article, page, namesOf }: JsonLd,
  metas: Metas,
): string[] {
  const told = [article?.author, page?.author].map(namesOf);
  const marked = microdata(document, 'author', address).map((author) =>
    toldBy(author.querySelector('[itemprop~="name"]') ?? author),
  );
  const groups = [...told, firstOf(metas, authorMetas), marked];
  return groups.map((group) => plainOf(group.map(nameAlone))).find((group) => group.length > 0) ?? [];
}

function publisherOf({ article, page, site, namesOf }: JsonLd, metas: Metas): string | undefined {
  const names = ['citation_journal_title', 'og:site_name', 'dc.publisher', 'dcterms.publisher'];
  const told = [article?.publisher, page?.publisher].flatMap(namesOf);
  return plainOf(told)[0] ?? firstOf(metas, [...names, 'citation_publisher'])[0] ?? plain(site?.name);
}

/** A language tag as it is written: `zh_CN` is `zh-CN`. Undefined for what is none. */
function languageTag(value: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') || [])[0];
  } catch {
    return undefined;
  }
}

function languageOf(document: Document, at: Element | undefined, metas: Metas): string | undefined {
  const marked = (at ?? document.body ?? document.documentElement)?.closest('[lang]');
  return (
    languageTag(marked?.getAttribute('lang')) ??
    languageTag(document.documentElement?.lang) ??
    languageTag(metas.get('og:locale')?.[0])
  );
}

/** An address without fragment, and without the name and password of whoever reads it. */
function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * What a page says of itself in its metadata; `at`: where on it, for the language.
 * What it doesn't say is absent. Undefined for what is no page with an address.
 */
export function pageRecord(document: Document, at?: Element): PageRecord | undefined {
  const site = siteOf(document.URL);
  if (site === undefined) return undefined;
  const address = readPageAddress(document);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const jsonLd = readJsonLd(
    scripts.map(({ textContent }) => textContent ?? ''),
    address,
  );
  const metas: Metas = isHeadCurrent(document, address) ? readMetas(document) : new Map();
  const authors = authorsOf(document, address, jsonLd, metas);
  const publisher = publisherOf(jsonLd, metas);
  const published = pageDate(document, address, jsonLd, metas);
  const lang = languageOf(document, at, metas);
  return {
    title: titleOf(document, jsonLd, metas),
    url: plainAddress(document.URL),
    site,
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
  };
}
