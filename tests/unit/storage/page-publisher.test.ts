import { expect, it } from 'vitest';
import type { PageAddress } from '../../../storage/page/page-address.ts';
import { pagePublisher } from '../../../storage/page/page-publisher.ts';
import { readJsonLd } from '../../../storage/page/read-json-ld.ts';

const address: PageAddress = { isTurned: false, isFront: false, isOwn: () => false, isOthers: () => false };
const by = (name: string) => ({ '@type': 'Article', publisher: { '@type': 'Organization', name } });
const journal = { citation_journal_title: 'Nature', 'og:site_name': 'Nature.com' };

it.each([
  ['Nature', by('Springer'), { ...journal, citation_publisher: 'Nature Publishing Group' }],
  ['Springer', by('Springer'), { 'og:site_name': 'SpringerLink' }],
  ['The New York Times', by('The New York Times Company'), { 'og:site_name': 'The New York Times' }],
  ['The News', by('News Holdings Ltd.'), { 'og:site_name': 'The News' }],
  ['新闻网', by('新闻传媒集团'), { 'og:site_name': '新闻网' }],
  ['News Holdings Ltd.', by('News Holdings Ltd.'), { 'dc.publisher': 'A Press' }],
  ['The Example', by('The Example'), { 'og:site_name': 'example.com' }],
  ['The Media Times', by('The Media Times'), { 'og:site_name': 'example.com' }],
  ['A Press', {}, { 'dc.publisher': 'A Press' }],
  ['The Site', { '@type': 'WebSite', name: 'The Site' }, {}],
  [undefined, {}, {}],
])('%s is what a page is published in that says %j and %j', (publisher, json, metas) => {
  const values = new Map(Object.entries(metas).map(([name, value]) => [name, [value]]));
  expect(pagePublisher(readJsonLd([JSON.stringify(json)], address), values)).toBe(publisher);
});
