import { expect, it } from 'vitest';
import type { PageAddress } from '../../../storage/page/page-address.ts';
import { pageAuthors } from '../../../storage/page/page-authors.ts';
import { readJsonLd } from '../../../storage/page/read-json-ld.ts';

const address: PageAddress = { isTurned: false, isFront: false, isOwn: () => false, isOthers: () => false };
/** A page without microdata. */
const bare = { querySelectorAll: () => [] } as unknown as Document;

const authors = (json: unknown, metas: Partial<Record<string, string[]>>) =>
  pageAuthors(
    bare,
    address,
    readJsonLd([JSON.stringify(json)], address),
    new Map(Object.entries(metas).map(([name, values = []]) => [name, values])),
  );
const article = (author: unknown) => ({ '@type': 'Article', author });

it.each([
  [['Jane Roe'], article({ name: 'admin' }), { author: ['Jane Roe'] }],
  [undefined, article('Admin'), { author: ['staff'] }],
  [['Jane Roe', 'Joe Poe'], {}, { citation_author: ['Roe, Jane', 'Poe, Joe'] }],
  [['Jane Roe', 'Joe Poe'], {}, { citation_author: ['Roe, Jane; Poe, Joe'] }],
  [['王小明'], article('记者：王小明'), {}],
  // Not “London Reuters”.
  [['Reuters, London'], {}, { 'dc.creator': ['Reuters, London'] }],
])('the authors are %j of a page that says %j and %j', (names, json, metas) => {
  expect(authors(json, metas).authors).toEqual(names);
});

const jane = { name: 'Jane Roe', family: 'Roe', given: 'Jane' };
const person = { '@type': 'Person', name: 'Jane Roe', familyName: 'Roe', givenName: 'Jane' };

it.each([
  ['for indexers', {}, { citation_author: ['Roe, Jane', 'WHO'] }, ['Jane Roe', 'WHO']],
  ['in Dublin Core', {}, { citation_title: ['T'], 'dc.creator': ['Roe, Jane'] }, ['Jane Roe']],
  ['in JSON-LD', article([person, { name: 'Joe Poe' }]), {}, ['Jane Roe', 'Joe Poe']],
  [
    'where an `@id` leads',
    { '@graph': [article({ '@id': '#jane' }), { '@id': '#jane', ...person }] },
    {},
    ['Jane Roe'],
  ],
  ['elsewhere', article({ name: 'Jane Roe' }), { citation_author: ['Roe, Jane', 'Poe, Joe'] }, ['Jane Roe']],
])('family and given name are told apart where the page does so %s', (_, json, metas, names) => {
  expect(authors(json, metas)).toEqual({ authors: names, authorNames: [jane] });
});

it.each([
  [{}, { citation_author: ['Jane Roe'] }],
  [{}, { author: ['Roe, Jane'] }],
  [article({ name: 'Jane Roe' }), { citation_author: ['Poe, Joe'] }],
])('nothing is taken apart by guess: %j, %j', (json, metas) => {
  expect(authors(json, metas)).not.toHaveProperty('authorNames');
});
