import type { PageAddress } from './page-address.ts';
import { articleTypes, isPublication, pageTypes } from './read-json-ld.ts';

/** The item that an element tells a property of. */
const ownerOf = (property: Element) => property.parentElement?.closest('[itemscope]') ?? null;
const typesOf = (item: Element) => (item.getAttribute('itemtype') ?? '').split(/\s+/);

const propertiesOf = (document: Document, item: Element | null, name: string): Element[] =>
  [...document.querySelectorAll(`[itemprop~="${name}"]`)].filter((property) => ownerOf(property) === item);

/** Whether an item names this page's address as its own. */
const isNamed = (document: Document, item: Element, { isOwn }: PageAddress): boolean =>
  ['url', 'mainEntityOfPage']
    .flatMap((name) => propertiesOf(document, item, name))
    .some((property) => ['href', 'content', 'itemid'].some((name) => isOwn(property.getAttribute(name))));

/**
 * Whether an item holds the page's heading, or most of its paragraphs: a teaser does not, were it the only one. What
 * prints nothing is there for programs.
 */
function isMain(document: Document, item: Element): boolean {
  if (item.querySelector('h1') || item.textContent?.trim() === '') return true;
  return item.querySelectorAll('p').length * 2 > document.querySelectorAll('p').length;
}

/** Whether what an element is part of is the page or its article: not a comment on it, nor a teaser. */
export function isOfPublication(element: Element): boolean {
  const item = ownerOf(element);
  return item === null || (typesOf(item).some(isPublication) && isMain(element.ownerDocument, item));
}

/** The only item of a kind, or of several the only one that names this page's address; `several` where that is none. */
function theItem(document: Document, types: RegExp, address: PageAddress): Element | 'several' | undefined {
  const items = [...document.querySelectorAll('[itemscope][itemtype]')].filter(
    (item) => typesOf(item).some((type) => types.test(type)) && isMain(document, item),
  );
  const own = items.length > 1 ? items.filter((item) => isNamed(document, item, address)) : items;
  return own.length > 1 || (own.length === 0 && items.length > 0) ? 'several' : own[0];
}

/**
 * The elements that tell a property of the page, in microdata: of its only article, or else of the page itself, or
 * else of nothing in particular. What teasers and comments tell is theirs.
 */
export function microdata(document: Document, name: string, address: PageAddress): Element[] {
  const article = theItem(document, articleTypes, address);
  if (article === 'several') return [];
  const items = [article, theItem(document, pageTypes, address), null];
  const found = items.map((item) =>
    item === undefined || item === 'several' ? [] : propertiesOf(document, item, name),
  );
  return found.find((properties) => properties.length > 0) ?? [];
}

/** What an element says for programs, or else for people. */
export const toldBy = (element: Element): string =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
