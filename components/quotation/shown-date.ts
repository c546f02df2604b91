import { type DateOptions, type DescribedDate, describeDate } from '../../corpus/citation/describe-date.ts';
import { type DatedRecord, knownDate } from '../../corpus/citation/known-date.ts';
import type { Dated, Source } from '../../corpus/pack/schema.ts';
import { localized } from '../localized.ts';
import type { Text } from '../text.ts';

export interface ShownDate extends DescribedDate {
  /** Why this date, as a sentence; absent where the source states it. */
  reason?: string;
}

/** A date in a sentence, with the word that says how it is known: "published 20 Nov 2014". */
export const dateInWords = ({ word, text }: ShownDate): string =>
  word === undefined ? text : `${word} ${text}`;

const optionsOf = (text: Text): DateOptions => ({
  locale: text.locale,
  labels: {
    inferred: text.t('inferred'),
    published: text.t('published'),
    'published, inferred': text.t('publishedInferred'),
  },
});

/** Why a date is what it is, in the interface's language where the record has it. */
export const reasonOf = ({ why = '', zh }: Dated, text: Text): string =>
  localized(text, why, zh?.why).children;

/** When a source was published. */
export function publicationDate(source: Pick<Source, 'issuedBasis'>, text: Text): ShownDate {
  const date = describeDate({ source, date: source.issuedBasis }, optionsOf(text));
  if (date.mark === undefined) return date;
  return { ...date, reason: text.t('whyPublicationInferred', reasonOf(source.issuedBasis, text)) };
}

/** When a quotation was said, or a fact was so; where nobody knows, when it was published. */
export function shownDate(record: DatedRecord, text: Text): ShownDate {
  const date = describeDate(record, optionsOf(text));
  const known = knownDate(record);
  if (known.published) {
    const published = publicationDate(record.source, text).reason;
    return { ...date, reason: [text.t('whyPublished'), published].filter(Boolean).join(' ') };
  }
  if (known.basis === 'stated') return date;
  return {
    ...date,
    reason: text.t(known.basis === 'inferred' ? 'whyInferred' : 'whyDerived', reasonOf(known, text)),
  };
}

/** A date of publication as a page states it of itself: an EDTF date without a reason. */
export const statedPublication = (date: string, text: Text): ShownDate =>
  describeDate({ source: { issuedBasis: { date, basis: 'stated' } } }, optionsOf(text));
