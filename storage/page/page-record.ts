import type { PageRecord } from '../../corpus/pack/passage.ts';
import { siteOf } from '../site-of.ts';
import { languageTag } from './language-tag.ts';
import { isHeadCurrent, readPageAddress } from './page-address.ts';
import { pageAuthors } from './page-authors.ts';
import { pageDate } from './page-date.ts';
import { pageJournal } from './page-journal.ts';
import { pagePublisher } from './page-publisher.ts';
import { firstOf, plain } from './plain.ts';
import { plainAddress } from './plain-address.ts';
import { type JsonLd, readJsonLd } from './read-json-ld.ts';
import { type Metas, readMetas } from './read-metas.ts';

function titleOf(document: Document, { article }: JsonLd, metas: Metas): string {
  return (
    plain(article?.headline) ??
    firstOf(metas, ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'])[0] ??
    document.title.replace(/\s+/g, ' ').trim()
  );
}

function languageOf(document: Document, at: Element | undefined, metas: Metas): string | undefined {
  const marked = (at ?? document.body ?? document.documentElement)?.closest('[lang]');
  return (
    languageTag(marked?.getAttribute('lang')) ??
    languageTag(document.documentElement?.lang) ??
    languageTag(metas.get('og:locale')?.[0])
  );
}

/** The address of the page itself, not of a place on it. */
function pageUrl(address: string): string {
  const url = plainAddress(address);
  url.hash = '';
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
  const journal = pageJournal(jsonLd, metas);
  const publisher = journal?.title ?? pagePublisher(jsonLd, metas);
  const published = pageDate(document, address, jsonLd, metas);
  const lang = languageOf(document, at, metas);
  return {
    title: titleOf(document, jsonLd, metas),
    url: pageUrl(document.URL),
    site,
    ...pageAuthors(document, address, jsonLd, metas),
    ...(publisher !== undefined && { publisher }),
    ...(journal !== undefined && { journal }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
  };
}
