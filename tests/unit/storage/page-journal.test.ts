import { expect, it } from 'vitest';
import type { PageAddress } from '../../../storage/page/page-address.ts';
import { pageJournal } from '../../../storage/page/page-journal.ts';
import { readJsonLd } from '../../../storage/page/read-json-ld.ts';

const address: PageAddress = { isTurned: false, isFront: false, isOwn: () => false, isOthers: () => false };

const journal = (metas: Record<string, string>, json: unknown = {}) =>
  pageJournal(
    readJsonLd([JSON.stringify(json)], address),
    new Map(Object.entries(metas).map(([name, value]) => [name, [value]])),
  );

const title = 'Journal of Things';
const named = { citation_journal_title: title };

it('is told for indexers, with the place in it', () => {
  const metas = {
    ...{ ...named, citation_volume: '12', citation_issue: '3', citation_doi: '10.1234/abc.5' },
    ...{ citation_firstpage: '45', citation_lastpage: '67' },
  };
  const place = { volume: '12', issue: '3', firstPage: '45', lastPage: '67', doi: '10.1234/abc.5' };
  expect(journal(metas)).toEqual({ title, ...place });
});

it('is told in JSON-LD, where the issue is part of a volume, and that of a periodical', () => {
  const periodical = { '@type': 'Periodical', name: title };
  const volume = { '@type': 'PublicationVolume', volumeNumber: 12, isPartOf: periodical };
  const article = {
    ...{ '@type': 'ScholarlyArticle', pageStart: '45', pageEnd: '67' },
    isPartOf: { '@type': 'PublicationIssue', issueNumber: '3', isPartOf: volume },
    identifier: [{ '@type': 'PropertyValue', propertyID: 'doi', value: '10.1234/abc.5' }],
  };
  expect(journal({}, article)).toEqual({
    ...{ title, volume: '12', issue: '3', firstPage: '45', lastPage: '67', doi: '10.1234/abc.5' },
  });
  expect(journal({}, { ...article, '@type': 'NewsArticle' })).toBeUndefined();
});

it.each([
  ['10.1234/abc', '10.1234/abc'],
  ['doi:10.1234/abc', '10.1234/abc'],
  ['DOI: 10.1234/abc', '10.1234/abc'],
  ['https://doi.org/10.1234/abc', '10.1234/abc'],
  ['http://dx.doi.org/10.1234/abc', '10.1234/abc'],
  [
    'doi:10.1002/(SICI)1097(1997)48:6<475::AID>3.0.CO;2-C',
    '10.1002/(SICI)1097(1997)48:6<475::AID>3.0.CO;2-C',
  ],
  ['10.12/abc', undefined],
  ['10.1234/a b', undefined],
  ['https://journal.example/10.1234/abc', undefined],
  ['pending', undefined],
])('of “%s” the DOI is %s', (told, doi) => {
  expect(journal({ ...named, citation_volume: '1', citation_doi: told })?.doi).toBe(doi);
});

it.each([
  [{}],
  [named],
  [{ citation_volume: '12', citation_doi: '10.1234/abc' }],
  [{ ...named, citation_lastpage: '67' }],
  [{ ...named, citation_volume: 'null', citation_issue: '{{issue}}', citation_doi: 'none' }],
])('is none of a page that says %j', (metas) => {
  expect(journal(metas)).toBeUndefined();
});
