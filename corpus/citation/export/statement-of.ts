import type { KeptPassage } from '../../pack/passage.ts';
import { citeDate, endSentence, inLocale } from '../cite-source.ts';
import { inMarks } from '../in-marks.ts';
import { wordBefore } from '../punctuation.ts';
import type { ExportOptions } from './export-options.ts';

type Wording = Pick<ExportOptions, 'locale' | 'labels'>;

/**
 * Who said what, when, as one sentence: what bibliographic formats have no
 * fields for. `“TEXT” — SPEAKER, ROLE, OCCASION, DATE SAID, via INTERMEDIARY.`
 */
export function statementOf({ passage }: KeptPassage, { locale, labels }: Wording): string {
  const words = inMarks(passage.kind === 'quotation' ? passage.quotation.text : passage.selection.text);
  const said = passage.kind === 'quotation' ? quotationParts(passage.quotation, { locale, labels }) : [];
  const named = passage.kind === 'selection' && passage.selection.speaker !== undefined;
  const parts = named ? [passage.selection.speaker, labels.namedByReader] : said;
  const attribution = parts.filter((part) => part).join(', ');
  return attribution === '' ? words : `${words} — ${endSentence(attribution)}`;
}

type Quotation = Extract<KeptPassage['passage'], { kind: 'quotation' }>['quotation'];

function quotationParts({ speaker, role, occasion, said, via, zh }: Quotation, { locale, labels }: Wording) {
  return [
    inLocale({ locale }, speaker.name, speaker.zh?.name),
    inLocale({ locale }, role, zh?.role),
    inLocale({ locale }, occasion, zh?.occasion),
    said && citeDate(said, { locale, labels: { ...labels, accordingTo: '' } }),
    via && wordBefore(labels.via, inLocale({ locale }, via, zh?.via)),
  ];
}
