import type { KeptPassage, Passage } from '../../pack/passage.ts';
import { inLocale } from '../cite-source.ts';
import type { Run } from '../csl/run.ts';
import { fillRun } from '../export/fill-run.ts';
import { formatDate } from '../format-date.ts';
import { languageOf } from '../language-of.ts';
import { pageTitle } from '../page-title.ts';
import type { DossierOptions } from './dossier.ts';

/** A note: where the words stand, how their dates are known, what was mended, where they were met. */
export function noteOf({ passage, met }: KeptPassage, source: Run[], options: DossierOptions): Run[] {
  const { labels, locale, withMet } = options;
  const told = passage.kind === 'quotation' || passage.selection.speaker !== undefined;
  const space = languageOf(locale) === 'zh' ? '' : ' ';
  const page = met && { text: pageTitle(met.page), url: met.page.url };
  return [
    ...(told ? [{ text: `${labels.quotedIn} ` }] : []),
    ...source,
    // A Chinese full stop has its space in itself.
    ...remarksOn(passage, options).map((text, index) => ({
      text: index > 0 ? `${space}${text}` : ` ${text}`,
    })),
    ...(withMet && met && page
      ? [{ text: space }, ...fillRun((title) => labels.met(title, formatDate(met.on, locale)), page)]
      : []),
  ].filter(({ text }) => text !== '');
}

function remarksOn(passage: Passage, options: DossierOptions): string[] {
  if (passage.kind === 'selection') return [];
  const { labels } = options;
  const { said, source, repairs, zh } = passage.quotation;
  const { issuedBasis } = source;
  const why = ({ why: reason = '', zh: chinese }: NonNullable<typeof said>) =>
    inLocale(options, reason, chinese?.why);
  const mended = inLocale(options, repairs?.join(' '), zh?.repairs?.join(' '));
  return [
    ...(issuedBasis.basis === 'inferred' ? [labels.publishedInferred(why(issuedBasis))] : []),
    ...(said === undefined ? [labels.saidUnknown] : []),
    ...(said?.basis === 'derived' ? [labels.saidWhy(why(said))] : []),
    ...(said?.basis === 'inferred' ? [labels.saidInferred(why(said))] : []),
    ...(mended ? [labels.repaired(mended)] : []),
  ];
}
