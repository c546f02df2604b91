import type { PageAddress } from './page-address.ts';

export type Thing = Record<string, unknown>;

/** What a page tells of itself in JSON-LD. */
export interface JsonLd {
  /** The article that the page is; undefined where it holds none, or several. */
  article: Thing | undefined;
  /** The page itself, where it is described beside the article. */
  page: Thing | undefined;
  site: Thing | undefined;
  /** What a person or an organisation is called, or each of several: in so many words, or where an `@id` leads. */
  namesOf(value: unknown): unknown[];
  /** The same, but who is described as a thing is that thing. */
  whomOf(value: unknown): unknown[];
}

/** Not a thread of many authors, nor a vacancy. */
export const articleTypes = /(^|[:/])(\w*Article|Report|(Live)?BlogPosting|SocialMediaPosting)$/;
export const pageTypes = /(^|[:/])(\w*Page)$/;
const siteTypes = /(^|[:/])(WebSite|Blog)$/;

/** Whether a value is a thing with properties. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* thingsIn(json: unknown): Generator<Thing> {
  if (isThing(json)) yield json;
  const children = Array.isArray(json)
    ? json
    : isThing(json)
      ? [json['@graph'], json.mainEntity].filter((child) => child !== undefined)
      : [];
  for (const child of children) yield* thingsIn(child);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages carry broken JSON-LD; other places may still tell.
    return undefined;
  }
}

/** Whether a thing is of a type. */
export const isOf = (types: RegExp) => (thing: Thing) =>
  [thing['@type']].flat().some((type) => types.test(String(type)));

/** Whether a type of schema.org's is that of an article, or of a page. */
export const isPublication = (type: string): boolean => articleTypes.test(type) || pageTypes.test(type);

/** The addresses by which a thing says which page it is. */
function addressesOf({ url, mainEntityOfPage: entity }: Thing): unknown[] {
  return [url, isThing(entity) ? (entity['@id'] ?? entity.url) : entity];
}

/**
 * The only one, unless it is another page's; of several, the only one that names this page's address, or
 * those that do if they agree on their date.
 */
function theOne(things: Thing[], { isTurned, isOwn, isOthers }: PageAddress): Thing | undefined {
  const own = things.filter((thing) => [thing['@id'], ...addressesOf(thing)].some(isOwn));
  const [first] = own;
  if (first)
    return own.every(({ datePublished }) => datePublished === first.datePublished) ? first : undefined;
  const [only, another] = things;
  return only && !another && !isTurned && !addressesOf(only).some(isOthers) ? only : undefined;
}

/** A front page is none, unless it says so. */
const theArticle = (things: Thing[], address: PageAddress): Thing | undefined =>
  theOne(things, { ...address, isTurned: address.isTurned || address.isFront });

const isNamed = ({ name, familyName }: Thing) => Boolean(name || familyName);

/** The things that have a name, by their `@id`: one without is nobody's to refer to. */
const namedIn = (things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && isNamed(thing) ? [[thing['@id'], thing] as const] : [],
    ),
  );

const whomBy =
  (named: ReadonlyMap<string, Thing>): JsonLd['whomOf'] =>
  (value) =>
    [value]
      .flat()
      .map((one) => (isThing(one) && !isNamed(one) ? (named.get(String(one['@id'])) ?? one) : one));

/** Reads what a page's JSON-LD, script by script, says of the page at that address; what is broken says nothing. */
export function readJsonLd(scripts: readonly string[], address: PageAddress): JsonLd {
  const things = [...thingsIn(scripts.map(parseJson))];
  const whomOf = whomBy(namedIn(things));
  return {
    article: theArticle(things.filter(isOf(articleTypes)), address),
    page: theOne(things.filter(isOf(pageTypes)), address),
    // Its address is another page's, its front page, as a rule.
    site: theOne(things.filter(isOf(siteTypes)), { ...address, isTurned: false, isOthers: () => false }),
    whomOf,
    namesOf: (value) => whomOf(value).flatMap((one) => (isThing(one) ? one.name : one)),
  };
}
