import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Source, Term } from '../../corpus/pack/schema.ts';
import { type Localized, localized } from '../localized.ts';
import type { MessageKey, Text } from '../text.ts';

/** What a source is called in one line: its publisher, or else where it appeared. */
export function sourceName(source: Source, text: Text): Localized {
  const own = source.publisher ?? source['container-title'] ?? source.title;
  return localized(text, own, source.zh?.publisher, source.language);
}

export const speakerName = ({ speaker }: Pick<QuotationRecord, 'speaker'>, text: Text): Localized =>
  localized(text, speaker.name, speaker.zh?.name);

/** With a point between: a role has commas of its own. */
const beside = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** The speaker's role then and the occasion, as one line. */
export function roleLine({ role, occasion, zh }: QuotationRecord, text: Text): Localized {
  const chinese = zh?.role !== undefined && (occasion === undefined || zh.occasion !== undefined);
  return localized(text, beside(role, occasion), chinese ? beside(zh?.role, zh?.occasion) : undefined);
}

export const roleName = ({ role, zh }: QuotationRecord, text: Text): Localized =>
  localized(text, role, zh?.role);

/** The intermediary of second-hand words, by the name it has in the interface's language. */
export const viaName = (
  { via, zh }: { via?: string | undefined; zh?: { via?: string | undefined } | undefined },
  text: Text,
): string | undefined => (via === undefined ? undefined : localized(text, via, zh?.via).children);

export const termLabel = (term: Pick<Term, 'label' | 'zh'>, text: Text): Localized =>
  localized(text, term.label, term.zh?.label);

const kinds = {
  concept: 'kindConcept',
  event: 'kindEvent',
  organisation: 'kindOrganisation',
  law: 'kindLaw',
  programme: 'kindProgramme',
  person: 'kindPerson',
  place: 'kindPlace',
} as const satisfies Record<Term['kind'], MessageKey>;

/** Every kind of term, in the order in which they are listed. */
export const termKinds = Object.keys(kinds) as Term['kind'][];

export const kindName = (kind: Term['kind'], text: Text): string => text.t(kinds[kind]);

const forms = {
  speech: 'formSpeech',
  keynote: 'formKeynote',
  'video address': 'formVideoAddress',
  'written message': 'formWrittenMessage',
  'written comment': 'formWrittenComment',
  'news conference': 'formNewsConference',
  interview: 'formInterview',
  remark: 'formRemark',
} as const satisfies Record<QuotationRecord['form'], MessageKey>;

export const formName = (form: QuotationRecord['form'], text: Text): string => text.t(forms[form]);
