import type { KeptPassage, MetPage, Passage } from '../../pack/passage.ts';
import type { CslItem } from '../csl/csl-item.ts';
import { sourceItem } from '../csl/source-item.ts';
import type { ExportOptions } from './export-options.ts';
import { remarksOf } from './remarks-of.ts';
import { statementOf } from './statement-of.ts';

/**
 * A passage as a CSL-JSON item: the source it stands in, with the words and
 * who said them, when, in `note` for people (CSL has no fields for them; an
 * event or original date would claim something else) and whole in `custom`
 * for programs. The reader's note is `annote`.
 */
export function toCsl(kept: KeptPassage, options: ExportOptions): CslItem {
  const { published, place, note, met } = remarksOf(kept, options);
  return {
    ...sourceItem(kept.passage),
    id: kept.id,
    note: [statementOf(kept, options), published, place, met].filter((part) => part).join('\n'),
    ...(note !== undefined && { annote: note }),
    custom: { 'on-record': recordOf(kept, options) },
  };
}

function recordOf({ passage, savedAt, met }: KeptPassage, { withMet }: ExportOptions) {
  return {
    ...(passage.kind === 'quotation'
      ? quotationRecord(passage.quotation)
      : selectionRecord(passage.selection)),
    savedAt: new Date(savedAt).toISOString(),
    ...(withMet && met && { met: metRecord(met) }),
  };
}

function quotationRecord(quotation: Extract<Passage, { kind: 'quotation' }>['quotation']) {
  const { text, lang, speaker, role, occasion, form, said, via, locator, fragment, repairs, source } =
    quotation;
  return {
    kind: 'quotation',
    ...{ text, lang, speaker: speaker.name, role, occasion, form, said, via, locator, fragment, repairs },
    issued: source.issuedBasis,
  };
}

const selectionRecord = ({
  text,
  page,
  fragmentUrl,
  readOn,
  speaker,
}: Extract<Passage, { kind: 'selection' }>['selection']) => ({
  kind: 'selection',
  ...{ text, lang: page.lang, speakerNamedByReader: speaker, fragmentUrl, readOn },
});

const metRecord = ({ page, on }: MetPage) => ({ title: page.title, url: page.url, on });
