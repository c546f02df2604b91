type Thing = Record<string, unknown>;

/** What a page tells of itself in JSON-LD. */
export interface JsonLd {
  /** The article that the page is; undefined where it holds none, or several. */
  article: Thing | undefined;
  /** The page itself, where it is described beside the article. */
  page: Thing | undefined;
  site: Thing | undefined;
  /** The thing that a value is or refers to by its `@id`. */
  resolve(value: unknown): Thing | undefined;
}

const articleTypes = /(^|[:/])(\w*Article|BlogPosting|Report|\w*Posting)$/;
const pageTypes = /(^|[:/])(\w*Page)$/;
const siteTypes = /(^|[:/])(WebSite|Blog)$/;

const isThing = (value: unknown): value is Thing =>
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

const isOf = (types: RegExp) => (thing: Thing) =>
  [thing['@type']].flat().some((type) => types.test(String(type)));

/** The addresses by which a thing says which page it is. */
function addressesOf(thing: Thing): string[] {
  const entity = thing.mainEntityOfPage;
  const values = [thing.url, thing['@id'], isThing(entity) ? entity['@id'] : entity];
  return values.filter((value) => typeof value === 'string').map((url) => url.replace(/#.*$/, ''));
}

/** The only one; of several, the only one that names this page's address. */
function theOne(things: Thing[], address: string): Thing | undefined {
  const own = things.length > 1 ? things.filter((thing) => addressesOf(thing).includes(address)) : things;
  return own.length === 1 ? own[0] : undefined;
}

/** Reads a document's JSON-LD; what is broken says nothing. */
export function readJsonLd(document: Document): JsonLd {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const things = [...thingsIn(scripts.map((script) => parseJson(script.textContent ?? '')))];
  const address = document.URL.replace(/#.*$/, '');
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  return {
    article: theOne(things.filter(isOf(articleTypes)), address),
    page: theOne(things.filter(isOf(pageTypes)), address),
    site: theOne(things.filter(isOf(siteTypes)), address),
    resolve(value) {
      if (!isThing(value)) return undefined;
      return typeof value.name === 'string' ? value : (byId.get(value['@id']) ?? value);
    },
  };
}
