import { inReadingOrder, isLogin, nameAlone } from './author-name.ts';
import { microdata, toldBy } from './microdata.ts';
import type { PageAddress } from './page-address.ts';
import { firstOf, plainOf } from './plain.ts';
import type { JsonLd } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

const authorMetas = ['dc.creator', 'dcterms.creator', 'author', 'article:author'];

/**
 * Indexers want `citation_author` as “Roe, Jane”, one each or all in one. Elsewhere what stands before a comma may
 * be an organisation, and behind it its place.
 */
const citedAuthors = (metas: Metas): string[] =>
  plainOf(metas.get('citation_author') ?? [])
    .flatMap((names) => names.split(';'))
    .map((name) => inReadingOrder(name.trim()));

/** Who wrote a page, as it says; the first place that names anybody is believed. */
export function pageAuthors(
  document: Document,
  address: PageAddress,
  { article, page, namesOf }: JsonLd,
  metas: Metas,
): string[] {
  const told = [article?.author, page?.author].map(namesOf);
  const marked = microdata(document, 'author', address).map((author) =>
    toldBy(author.querySelector('[itemprop~="name"]') ?? author),
  );
  const groups = [...told, citedAuthors(metas), firstOf(metas, authorMetas), marked];
  const named = groups.map((group) => plainOf(group.map(nameAlone)).filter((name) => !isLogin(name)));
  return named.find((group) => group.length > 0) ?? [];
}
