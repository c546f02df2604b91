import { isOfPublication, microdata, toldBy } from './microdata.ts';
import type { PageAddress } from './page-address.ts';
import { type PageDate, readDate, readTime } from './read-date.ts';
import type { JsonLd } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

/** In this order; the first that holds a date is believed (after what publishers and indexers agree on). */
const metas = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
];

const fromJsonLd = ({ article, page }: JsonLd, url: string): PageDate | undefined =>
  [article?.datePublished, page?.datePublished].map((date) => readTime(date, url)).find(Boolean);

const fromMetas = (values: Metas, url: string): PageDate | undefined =>
  metas.map((name) => readTime(values.get(name)?.[0], url)).find(Boolean);

/** The one date that all these elements name. */
function onlyDate(elements: readonly Element[]): PageDate | undefined {
  const dates = new Set(elements.map((element) => readDate(toldBy(element))));
  return dates.size === 1 ? [...dates][0] : undefined;
}

const marked =
  'time[pubdate], [itemprop~="datePublished"]:is([datetime], [content]), meta[name="datePublished" i]';

/** What is marked as the date of publication: nothing where articles of several dates stand on the page. */
const fromMarks = (document: Document, address: PageAddress) =>
  onlyDate(microdata(document, 'datePublished', address)) ??
  onlyDate([...document.querySelectorAll(marked)].filter(isOfPublication));

const change = /\b(updated|modified|edited|revised|corrected)\b|更新|修改|修订/i;
/** So many characters before a date may say what it is the date of. */
const near = 30;

/** Whether a time is marked, or introduced by words, as that of a change. */
function isOfChange(time: Element): boolean {
  if (time.matches('.published, .dt-published')) return false;
  if (time.matches('.updated, .dt-updated, [itemprop~="dateModified"]')) return true;
  const words = new Range();
  words.selectNodeContents(time.parentNode ?? time);
  words.setEndAfter(time);
  return change.test(words.toString().slice(-near - (time.textContent ?? '').length));
}

/** The only date in the head of the only article, if it is not that of a change. */
function fromArticle(document: Document): PageDate | undefined {
  const [article, another] = document.querySelectorAll('article, main:not(:has(article))');
  if (!article || another) return undefined;
  // A date in the text, or in the head of a comment below, may be any date.
  const text = article.querySelector('p:not(header p)');
  const isInHead = (time: Element) =>
    text === null
      ? time.closest('header') !== null
      : (text.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const times = [...article.querySelectorAll('time[datetime]')];
  return onlyDate(times.filter((time) => isInHead(time) && !isOfChange(time)));
}

/** When the page says that it was published; undefined where it doesn't say so plainly. */
export function pageDate(
  document: Document,
  address: PageAddress,
  jsonLd: JsonLd,
  values: Metas,
): PageDate | undefined {
  return (
    fromJsonLd(jsonLd, document.URL) ??
    fromMetas(values, document.URL) ??
    fromMarks(document, address) ??
    fromArticle(document)
  );
}
