import type { PageDate } from './calendar-day.ts';
import { isOfPublication, microdata, toldBy } from './microdata.ts';
import type { PageAddress } from './page-address.ts';
import { createDateReader, type DateReader } from './printed-day.ts';
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

/** What the head says, in the order in which it is believed. */
const toldInHead = ({ article, page }: JsonLd, values: Metas): unknown[] => [
  article?.datePublished,
  page?.datePublished,
  ...metas.map((name) => values.get(name)?.[0]),
];

/** The one date that all these elements name. */
function onlyDate(elements: readonly Element[], read: DateReader): PageDate | undefined {
  const dates = new Set(elements.map((element) => read(toldBy(element))));
  return dates.size === 1 ? [...dates][0] : undefined;
}

const marked =
  'time[pubdate], [itemprop~="datePublished"]:is([datetime], [content]), meta[name="datePublished" i]';

/** What is marked as the date of publication: nothing where articles of several dates stand on the page. */
const fromMarks = (document: Document, address: PageAddress, read: DateReader) =>
  onlyDate(microdata(document, 'datePublished', address), read) ??
  onlyDate([...document.querySelectorAll(marked)].filter(isOfPublication), read);

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
function fromArticle(document: Document, read: DateReader): PageDate | undefined {
  const [article, another] = document.querySelectorAll('article, main:not(:has(article))');
  if (!article || another) return undefined;
  // A date in the text, or in the head of a comment below, may be any date.
  const text = article.querySelector('p:not(header p)');
  const isInHead = (time: Element) =>
    text === null
      ? time.closest('header') !== null
      : (text.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const times = [...article.querySelectorAll('time[datetime]')];
  return onlyDate(
    times.filter((time) => isInHead(time) && !isOfChange(time)),
    read,
  );
}

/** When the page says that it was published; undefined where it doesn't say so plainly. */
export function pageDate(
  document: Document,
  address: PageAddress,
  jsonLd: JsonLd,
  values: Metas,
): PageDate | undefined {
  const told = toldInHead(jsonLd, values);
  const read = createDateReader(document, told);
  return told.map(read).find(Boolean) ?? fromMarks(document, address, read) ?? fromArticle(document, read);
}
