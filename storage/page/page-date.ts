import { isOfPublication, microdata, toldBy } from './microdata.ts';
import type { PageAddress } from './page-address.ts';
import type { JsonLd } from './read-json-ld.ts';
import type { Metas } from './read-metas.ts';

/** A day, month or year, as EDTF level 0: `2018-06-14`, `2018-06`, `2018`. */
type PageDate = string;

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

/**
 * The date in a machine-readable value: `2018-06-14T09:00:00+02:00`, `2018/06/14`
 * and the like. The day is the one printed, in the publisher's own time zone.
 * Undefined for anything else: a guessed date is worse than none.
 */
function readDate(value: string | null | undefined): PageDate | undefined {
  const parts = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?(?=$|[T\s])/.exec(value ?? '');
  if (!parts) return undefined;
  const [year = '', month, day] = parts.slice(1);
  if (Number(year) < 1450 || (month && !isMonth(month)) || (day && !isDay(year, month ?? '', day)))
    return undefined;
  return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}

const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const isDay = (year: string, month: string, day: string) =>
  Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

function fromJsonLd({ article, page }: JsonLd): PageDate | undefined {
  const told = [article?.datePublished, page?.datePublished];
  return told.map((date) => (typeof date === 'string' ? readDate(date) : undefined)).find(Boolean);
}

const fromMetas = (values: Metas): PageDate | undefined =>
  metas.map((name) => readDate(values.get(name)?.[0])).find(Boolean);

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
  return fromJsonLd(jsonLd) ?? fromMetas(values) ?? fromMarks(document, address) ?? fromArticle(document);
}
