import type { KeptPassage, Passage } from '../../pack/passage.ts';
import type { QuotationRecord } from '../../pack/record.ts';
import { citeDate, endSentence, inLocale } from '../cite-source.ts';
import type { Run } from '../csl/run.ts';
import { fillRun } from '../export/fill-run.ts';
import { formatDate } from '../format-date.ts';
import { languageOf } from '../language-of.ts';
import { pageTitle } from '../page-title.ts';
import { wordBefore } from '../punctuation.ts';
import type { DossierOptions } from './dossier.ts';

/** What is told of a statement above its wordings is that of one of them: where another has it otherwise, its note says so. */
function otherwise(quotation: QuotationRecord, dated: QuotationRecord, options: DossierOptions): string {
  const { labels, locale } = options;
  const { role, occasion, said, zh } = quotation;
  const dateOf = (date: typeof said) =>
    date &&
    citeDate(date, { locale, labels: { inferred: labels.marks.inferred, via: labels.via, accordingTo: '' } });
  return [
    role !== dated.role && inLocale(options, role, zh?.role),
    occasion !== dated.occasion && inLocale(options, occasion, zh?.occasion),
    dateOf(said) !== dateOf(dated.said) && dateOf(said),
  ]
    .filter((part) => part)
    .join(languageOf(locale) === 'zh' ? '，' : ', ');
}

/** A sentence that names an intermediary: “Via Xinhua.” */
const viaSentence = (via: string, { labels, locale }: DossierOptions): string => {
  const words = wordBefore(labels.via, via);
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return languageOf(locale) === 'zh' ? `${capital}。` : endSentence(capital);
};

/** A note: where the words stand, through whom they came, how their dates are known, what was mended, where they were met. */
export function noteOf(
  { passage, met }: KeptPassage,
  source: Run[],
  options: DossierOptions,
  /** The wording that dates its statement. */
  dated?: QuotationRecord,
): Run[] {
  const { labels, locale, withMet } = options;
  const told = passage.kind === 'quotation' || passage.selection.speaker !== undefined;
  const space = languageOf(locale) === 'zh' ? '' : ' ';
  const page = met && { text: pageTitle(met.page), url: met.page.url };
  return [
    ...(told ? [{ text: `${labels.quotedIn} ` }] : []),
    ...source,
    // A Chinese full stop has its space in itself.
    ...remarksOn(passage, options, dated).map((text, index) => ({
      text: index > 0 ? `${space}${text}` : ` ${text}`,
    })),
    ...(withMet && met && page
      ? [{ text: space }, ...fillRun((title) => labels.met(title, formatDate(met.on, locale)), page)]
      : []),
  ].filter(({ text }) => text !== '');
}

function remarksOn(passage: Passage, options: DossierOptions, dated: QuotationRecord | undefined): string[] {
  if (passage.kind === 'selection') return [];
  const { labels } = options;
  const { said, source, repairs, via, zh } = passage.quotation;
  const { issuedBasis } = source;
  const why = ({ why: reason = '', zh: chinese }: NonNullable<typeof said>) =>
    inLocale(options, reason, chinese?.why);
  const mended = inLocale(options, repairs?.join(' '), zh?.repairs?.join(' '));
  const differs = dated === undefined ? '' : otherwise(passage.quotation, dated, options);
  return [
    ...(differs === '' ? [] : [labels.inThisWording(differs)]),
    ...(via === undefined ? [] : [viaSentence(inLocale(options, via, zh?.via), options)]),
    ...(issuedBasis.basis === 'inferred' ? [labels.publishedInferred(why(issuedBasis))] : []),
    ...(said === undefined ? [labels.saidUnknown] : []),
    ...(said?.basis === 'derived' ? [labels.saidWhy(why(said))] : []),
    ...(said?.basis === 'inferred' ? [labels.saidInferred(why(said))] : []),
    ...(mended ? [labels.repaired(mended)] : []),
  ];
}
