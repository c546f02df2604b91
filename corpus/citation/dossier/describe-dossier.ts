import type { KeptPassage } from '../../pack/passage.ts';
import { compareWordings } from '../../wordings/compare-wordings.ts';
import { inLocale } from '../cite-source.ts';
import { compareDates, yearOf } from '../compare-dates.ts';
import { describeDate } from '../describe-date.ts';
import { leadBack } from '../export/lead-back.ts';
import { formatDate } from '../format-date.ts';
import { marksOwn } from '../in-marks.ts';
import { languageOf } from '../language-of.ts';
import { wordBefore } from '../punctuation.ts';
import type { Dossier, DossierDate, DossierEntry, DossierOptions, DossierPassage } from './dossier.ts';
import { datedOf, groupsOf, wordingOf } from './groups.ts';
import { noteOf } from './note-of.ts';

/**
 * A folder as one document: its passages by the date said or else published,
 * wordings of one statement together, the citations as numbered notes.
 */
export function describeDossier(
  name: string,
  items: readonly KeptPassage[],
  options: DossierOptions,
): Dossier {
  const { labels, locale, today, citer } = options;
  const groups = groupsOf(items).sort((a, b) => compareDates(a.date, b.date));
  const ordered = groups.flatMap((group) => group.items);
  const sources = citer.citeSources(ordered);
  let number = 0;
  const entries = groups.map(({ items: wordings }) => entryOf(wordings, () => ++number, options));
  const datedBy = new Map(
    groups.flatMap(({ items: wordings }) => wordings.map(({ id }) => [id, wordingOf(wordings)])),
  );
  const dates = groups.map(({ date }) => yearOf(date));
  const years = [...new Set([Math.min(...dates), Math.max(...dates)])].join('–');
  return {
    name,
    locale,
    summary: labels.summary(items.length, items.length > 0 ? years : '', formatDate(today, locale)),
    entries,
    notes: ordered.map((item, index) =>
      noteOf(item, leadBack(sources[index] ?? [], item.passage), options, datedBy.get(item.id)),
    ),
  };
}

function entryOf(items: KeptPassage[], next: () => number, options: DossierOptions): DossierEntry {
  const several = items.length > 1;
  const passages = items.map((item) => passageOf(item, next(), several, options));
  const [left, right] = passages;
  const dated = datedOf(items);
  return {
    date: dateShown(dated, options),
    ...(dated ? peopleOf(dated, items.length, options) : { who: '', about: '' }),
    passages,
    ...(passages.length === 2 && left && right && { rows: compareWordings(left.words, right.words) }),
  };
}

function passageOf(
  { id, passage, note }: KeptPassage,
  number: number,
  several: boolean,
  options: DossierOptions,
): DossierPassage {
  const own = options.withNotes && note !== undefined && note !== '' ? { note } : {};
  if (passage.kind === 'selection') {
    const { text, page } = passage.selection;
    return {
      id,
      number,
      words: text,
      ...(marksOwn(text) && { marksOwn: true }),
      ...(page.lang !== undefined && { lang: page.lang }),
      ...own,
    };
  }
  const { text, lang, source } = passage.quotation;
  const heading = several && {
    source: inLocale(
      options,
      source.publisher ?? source['container-title'] ?? source.title,
      source.zh?.publisher,
    ),
    comma: languageOf(options.locale) === 'zh' ? '，' : ', ',
    date: marked({ source, date: source.issuedBasis }, options),
  };
  return { id, number, words: text, lang, ...(heading && { heading }), ...own };
}

function peopleOf({ passage }: KeptPassage, ways: number, options: DossierOptions) {
  const { labels, locale } = options;
  const stop = languageOf(locale) === 'zh' ? '。' : '. ';
  if (passage.kind === 'selection') {
    const { speaker, page, readOn } = passage.selection;
    const own = labels.ownSelection(formatDate(readOn, locale));
    if (speaker !== undefined) return { who: speaker, about: sentences([labels.namedByReader, own], stop) };
    const { authors = [] } = page;
    const author = authors.join(', ');
    return {
      who: author || (page.publisher ?? page.site),
      ...(page.lang !== undefined && { whoLang: page.lang }),
      about: sentences(
        [
          author && labels.authorOfPage(authors.length),
          author && page.publisher && { name: page.publisher },
          own,
        ],
        stop,
      ),
    };
  }
  const { speaker, role, occasion, via, zh } = passage.quotation;
  return {
    who: inLocale(options, speaker.name, speaker.zh?.name),
    about: sentences(
      [
        inLocale(options, role, zh?.role),
        inLocale(options, occasion, zh?.occasion),
        via && wordBefore(labels.via, inLocale(options, via, zh?.via)),
        ways > 1 && labels.printedWays(ways),
      ],
      stop,
    ),
  };
}

/** Each as a sentence, with a full stop at its end and a large letter first; but a name stays as printed (“iNews”). */
const sentences = (parts: (string | { name: string } | false | undefined)[], stop: string): string =>
  parts
    .flatMap((part) => part || [])
    .map((part) => (typeof part === 'string' ? `${part.charAt(0).toUpperCase()}${part.slice(1)}` : part.name))
    .map((part) => part.replace(/[.。]$/, '') + stop)
    .join('')
    .trim();

function dateShown(item: KeptPassage | undefined, options: DossierOptions): DossierDate {
  const passage = item?.passage;
  if (passage?.kind === 'quotation') return marked(passage.quotation, options);
  const { published } = passage?.selection.page ?? {};
  const date = published ?? passage?.selection.readOn ?? '';
  const { published: publishedMark, read } = options.labels.marks;
  return {
    word: published === undefined ? read : publishedMark,
    text: formatDate(date, options.locale),
    dateTime: date.replace(/[?~]$/, ''),
  };
}

function marked(record: Parameters<typeof describeDate>[0], { locale, labels }: DossierOptions): DossierDate {
  const { word, text, dateTime } = describeDate(record, { locale, labels: labels.marks });
  return { ...(word !== undefined && { word }), text, dateTime };
}
