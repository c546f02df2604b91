import type { JournalPlace } from '../../corpus/pack/passage.ts';
import { plain } from './plain.ts';
import { isOf, isThing, type JsonLd, type Thing } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

/** A program's word for none, or a place that it left open. */
const none = /^(?:null|undefined|none|nan|n\/a)$|^[^\p{L}\p{N}]|^0+$/iu;

/** The first that says something: a volume, an issue, a page. */
const firstTold = (values: readonly unknown[]): string | undefined =>
  values
    .map((value) => plain(typeof value === 'number' ? String(value) : value))
    .find((value) => value !== undefined && !none.test(value));

/** The first that is a DOI, bare; what is none is left out. */
const firstDoi = (values: readonly unknown[]): string | undefined =>
  values
    .map((value) =>
      String(value)
        .trim()
        .replace(/^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, ''),
    )
    .find((value) => /^10\.\d{4,9}\/\S+$/.test(value));

/** The issue that an article is part of, the volume of that, the journal of both. */
function wholesOf(thing: Thing): Thing[] {
  return [thing.isPartOf]
    .flat()
    .filter(isThing)
    .flatMap((whole) => [whole, ...wholesOf(whole)]);
}

/** What a scholarly article says of itself in JSON-LD, by the names that `meta` elements have. */
function fromJsonLd(article: Thing | undefined): Record<keyof JournalPlace, unknown[]> {
  const scholarly = article && isOf(/ScholarlyArticle$/)(article) ? article : {};
  const wholes = wholesOf(scholarly);
  const { doi, identifier, sameAs, url, pageStart, pageEnd } = scholarly;
  return {
    title: wholes.filter(isOf(/Periodical$/)).map(({ name }) => name),
    volume: wholes.map(({ volumeNumber }) => volumeNumber),
    issue: wholes.map(({ issueNumber }) => issueNumber),
    firstPage: [pageStart],
    lastPage: [pageEnd],
    doi: [doi, identifier, sameAs, scholarly['@id'], url]
      .flat()
      .map((value) => (isThing(value) ? value.value : value)),
  };
}

/** Where a page says it in `meta` elements. */
const names: Record<keyof JournalPlace, readonly string[]> = {
  title: ['citation_journal_title', 'prism.publicationname'],
  volume: ['citation_volume', 'prism.volume'],
  issue: ['citation_issue', 'prism.number'],
  firstPage: ['citation_firstpage', 'prism.startingpage'],
  lastPage: ['citation_lastpage', 'prism.endingpage'],
  doi: ['citation_doi', 'prism.doi', 'dc.identifier'],
};

/** The journal that a page is an article of; undefined where it does not tell volume, issue, page or DOI as well. */
export function pageJournal({ article }: Pick<JsonLd, 'article'>, metas: Metas): JournalPlace | undefined {
  const told = fromJsonLd(article);
  const from = (key: keyof JournalPlace) => [
    ...names[key].flatMap((name) => metas.get(name) ?? []),
    ...told[key],
  ];
  const title = firstTold(from('title'));
  const [volume, issue, firstPage, lastPage] = (['volume', 'issue', 'firstPage', 'lastPage'] as const).map(
    (key) => firstTold(from(key)),
  );
  const doi = firstDoi(from('doi'));
  if (title === undefined || [volume, issue, firstPage, doi].every((part) => part === undefined))
    return undefined;
  return {
    title,
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(firstPage !== undefined && { firstPage }),
    ...(firstPage !== undefined && lastPage !== undefined && { lastPage }),
    ...(doi !== undefined && { doi }),
  };
}
