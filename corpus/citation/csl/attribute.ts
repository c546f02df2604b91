import type { Passage } from '../../pack/passage.ts';
import type { Dated } from '../../pack/schema.ts';
import { inLocale } from '../cite-source.ts';
import { languageOf } from '../language-of.ts';
import { withRemark, wordBefore } from '../punctuation.ts';
import type { CitationStyle } from './citer.ts';
import type { CiterLabels } from './citer-labels.ts';
import { cslDate } from './csl-date.ts';
import { formatDay } from './format-day.ts';

/**
 * Who said it, as what, on what occasion, when and through whom, as far as
 * known; empty for words that have an author only.
 */
export function attribute(
  passage: Passage,
  style: CitationStyle,
  locale: string,
  labels: CiterLabels,
): string {
  if (passage.kind === 'selection') {
    const { speaker } = passage.selection;
    return speaker === undefined ? '' : joinParts([speaker, labels.namedByReader], locale);
  }
  const { speaker, role, occasion, said, via, zh } = passage.quotation;
  const parts = [
    inLocale({ locale }, speaker.name, speaker.zh?.name),
    inLocale({ locale }, role, zh?.role),
    inLocale({ locale }, occasion, zh?.occasion),
    said && dayOf(said, style, locale, labels),
    via && wordBefore(labels.via, inLocale({ locale }, via, zh?.via)),
  ];
  return joinParts(parts, locale);
}

function dayOf({ date, basis }: Dated, style: CitationStyle, locale: string, labels: CiterLabels): string {
  const [parts = []] = cslDate(date)['date-parts'];
  const text = formatDay(parts, style, locale);
  return basis === 'inferred' ? withRemark(text, labels.inferred, locale) : text;
}

/** Joins what is there, in the language's own commas. */
const joinParts = (parts: readonly (string | undefined)[], locale: string): string =>
  parts.filter((part) => part).join(languageOf(locale) === 'zh' ? '，' : ', ');
