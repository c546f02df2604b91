import { firstOf, plain, plainOf } from './plain.ts';
import type { JsonLd } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

/** What a paper stands in. */
const containers = [
  'citation_journal_title',
  'citation_conference_title',
  'citation_inbook_title',
  'prism.publicationname',
];
const others = ['dc.publisher', 'dcterms.publisher', 'citation_publisher'];

/** The name of a company, which may have many papers. */
const company =
  /(?:^|[\s,])(?:inc|ltd|limited|llc|llp|gmbh|ag|s\.?a|corp|corporation|co|company|plc|group|holdings?|media|publish(?:ing|ers))\.?$|(?:公司|集团)$/i;

/** What a page is published in: the journal or the site by its name, before the company that owns it. */
export function pagePublisher({ article, page, site, namesOf }: JsonLd, metas: Metas): string | undefined {
  const [told] = plainOf([article?.publisher, page?.publisher].flatMap(namesOf));
  const [named] = firstOf(metas, ['og:site_name']);
  const known = told !== undefined && company.test(told) ? [named, told] : [told, named];
  const [container] = firstOf(metas, containers);
  return [container, ...known, ...firstOf(metas, others)].find(Boolean) ?? plain(site?.name);
}
