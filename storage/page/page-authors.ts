import type { AuthorName, PageRecord } from '../../corpus/pack/passage.ts';
import { indexedName, isLogin, nameAlone, namedPerson, type ToldName } from './author-name.ts';
import { microdata, toldBy } from './microdata.ts';
import type { PageAddress } from './page-address.ts';
import { firstOf, plain, plainOf } from './plain.ts';
import { isThing, type JsonLd } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

/** Whether a page is described for indexers of papers. */
const isPaper = (metas: Metas) =>
  [...metas.keys()].some((name) => /^(?:citation_|prism\.|eprints\.)/.test(name));

const asIs = (name: string): ToldName => ({ name });

/** Indexers want names as “Roe, Jane”, one each or all in one. */
const indexed = (values: readonly string[]): ToldName[] =>
  plainOf(values)
    .flatMap((names) => names.split(';'))
    .map((name) => indexedName(nameAlone(name.trim()) ?? ''));

/** Dublin Core means the same; but on other pages what stands before a comma may be an agency, and behind it its place. */
function creators(metas: Metas): ToldName[] {
  const values = firstOf(metas, ['dc.creator', 'dcterms.creator']);
  return isPaper(metas) ? indexed(values) : values.map(asIs);
}

/** People of JSON-LD: each in so many words, or as a thing with a name, or with several. */
function people(told: readonly unknown[]): ToldName[] {
  return told.flatMap((one) => {
    const { name, familyName, givenName } = isThing(one) ? one : { name: one };
    return [name].flat().flatMap((each) => namedPerson(each, familyName, givenName) ?? []);
  });
}

/** Those who are somebody, once each. */
function known(names: readonly ToldName[]): ToldName[] {
  const clean = names.flatMap((told) => {
    const name = plain(nameAlone(told.name));
    return name === undefined || isLogin(name) ? [] : [{ ...told, name }];
  });
  return [...new Map(clean.map((told) => [told.name, told])).values()];
}

const isApart = (told: ToldName): told is AuthorName => 'family' in told;

/**
 * Who wrote a page, as it says: the first place that names anybody is believed. Any place may tell the parts of the
 * same name.
 */
export function pageAuthors(
  document: Document,
  address: PageAddress,
  { article, page, whomOf }: JsonLd,
  metas: Metas,
): Pick<PageRecord, 'authors' | 'authorNames'> {
  const marked = microdata(document, 'author', address).map((author) =>
    asIs(toldBy(author.querySelector('[itemprop~="name"]') ?? author)),
  );
  const groups = [
    ...[article?.author, page?.author].map((author) => people(whomOf(author))),
    indexed(metas.get('citation_author') ?? []),
    creators(metas),
    firstOf(metas, ['author', 'article:author']).map(asIs),
    marked,
  ].map(known);
  const authors = (groups.find((group) => group.length > 0) ?? []).map(({ name }) => name);
  const apart = groups.flat().filter(isApart);
  const authorNames = authors.flatMap((author) => apart.find(({ name }) => name === author) ?? []);
  return {
    ...(authors.length > 0 && { authors }),
    ...(authorNames.length > 0 && { authorNames }),
  };
}
