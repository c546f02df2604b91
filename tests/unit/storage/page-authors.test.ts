import { expect, it } from 'vitest';
import type { PageAddress } from '../../../storage/page/page-address.ts';
import { pageAuthors } from '../../../storage/page/page-authors.ts';
import { readJsonLd } from '../../../storage/page/read-json-ld.ts';

const address: PageAddress = { isTurned: false, isFront: false, isOwn: () => false, isOthers: () => false };
/** A page without microdata. */
const bare = { querySelectorAll: () => [] } as unknown as Document;

const authors = (json: unknown, metas: Record<string, string[]>) =>
  pageAuthors(bare, address, readJsonLd([JSON.stringify(json)], address), new Map(Object.entries(metas)));
const article = (author: unknown) => ({ '@type': 'Article', author });

it.each([
  [['Jane Roe'], article({ name: 'admin' }), { author: ['Jane Roe'] }],
  [[], article('Admin'), { author: ['staff'] }],
  [['Jane Roe', 'Joe Poe'], {}, { citation_author: ['Roe, Jane', 'Poe, Joe'] }],
  [['Jane Roe', 'Joe Poe'], {}, { citation_author: ['Roe, Jane; Poe, Joe'] }],
  // Not “London Reuters”.
  [['Reuters, London'], {}, { 'dc.creator': ['Reuters, London'] }],
])('the authors are %j of a page that says %j and %j', (names, json, metas) => {
  expect(authors(json, metas)).toEqual(names);
});
