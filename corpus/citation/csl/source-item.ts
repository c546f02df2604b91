import type { PageRecord, Passage, SelectionRecord } from '../../pack/passage.ts';
import type { Source } from '../../pack/schema.ts';
import { pageTitle } from '../page-title.ts';
import { cslDate } from './csl-date.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { placeFields } from './journal-place.ts';

/**
 * Where a passage stands, as a bare CSL item: what a style formats. Its id tells versions apart: a page that reads
 * otherwise on another day is another source, and so is a source of the record since corrected.
 */
export function sourceItem(passage: Passage): CslItem {
  return passage.kind === 'quotation' ? corpusItem(passage.quotation.source) : pageItem(passage.selection);
}

/**
 * A source of the record; kept items are of any age, so it is named field by field. Its date is the one that all
 * else goes by, not what was printed beside it for programs.
 */
function corpusItem(source: Source): CslItem {
  const { id, type, title, publisher, author, issuedBasis, accessed, URL, language } = source;
  const container = source['container-title'];
  return {
    id: `source:${id}#${JSON.stringify([type, title, container, publisher, author, issuedBasis.date, issuedBasis.basis, URL, language])}`,
    type,
    title,
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    issued: cslDate(issuedBasis.date),
    ...(accessed !== undefined && { accessed }),
    ...(URL !== undefined && { URL }),
    language,
  };
}

/**
 * A page, as far as it says. Names that it does not tell apart are whole. What only adds to a reading (the parts of a
 * name, the place in the journal) makes no other version of it: earlier ones did not keep that.
 */
function pageItem({ page, readOn }: SelectionRecord): CslItem {
  const { journal, authors = [] } = page;
  const container = journal?.title ?? page.publisher;
  return {
    id: `page:${page.url}#${JSON.stringify([page.title, page.authors, page.publisher, page.published, page.lang])}`,
    type: journal ? 'article-journal' : 'webpage',
    title: pageTitle(page),
    ...(container !== undefined && { 'container-title': container }),
    ...(journal && placeFields(journal)),
    ...(authors.length > 0 && { author: authors.map((name) => nameOf(name, page)) }),
    ...(page.published !== undefined && { issued: cslDate(page.published) }),
    accessed: cslDate(readOn),
    ...(/^https?:/.test(page.url) && { URL: page.url }),
    ...(page.lang !== undefined && { language: page.lang }),
  };
}

function nameOf(author: string, { authorNames = [] }: PageRecord): CslName {
  const apart = authorNames.find(({ name }) => name === author);
  if (!apart) return { literal: author };
  const { name, family, given } = apart;
  return { family, given, ...(name === `${family} ${given}` && { 'static-ordering': true }) };
}
