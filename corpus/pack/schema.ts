import * as v from 'valibot';

/**
 * The shape of every record in a pack. The compiler checks what people wrote
 * against it, and each context that loads the compiled pack parses it again.
 */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by single hyphens'),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const ids = v.array(id);

/** EDTF level 0–1: a day, month or year, with `?` (uncertain) or `~` (approximate). */
const edtf = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?[?~]?$/, 'an EDTF date such as 2014-11-19, 2023-03? or 2014'),
);

/**
 * A date and how it is known: `stated` in the source; `derived` from what the
 * source states (a weekday, say); `inferred`, which must carry its reason.
 */
const datedSchema = v.pipe(
  v.strictObject({
    date: edtf,
    basis: v.picklist(['stated', 'derived', 'inferred']),
    why: v.optional(words),
    zh: v.optional(v.strictObject({ why: words })),
  }),
  v.check((dated) => dated.basis === 'stated' || dated.why !== undefined, 'say why: the date is not stated'),
);
export type Dated = v.InferOutput<typeof datedSchema>;

const nameSchema = v.union([
  v.strictObject({
    family: words,
    given: v.optional(words),
    /** The family name stands first in every style, as Chinese names have it. */
    'static-ordering': v.optional(v.literal(true)),
  }),
  v.strictObject({ literal: words }),
]);

/** CSL-JSON 1.0.2 (docs.citationstyles.org), plus `issuedBasis`; what CSL has no field for is in `custom`. */
export const sourceSchema = v.pipe(
  v.strictObject({
    id,
    type: v.picklist([
      'article-newspaper',
      'article-magazine',
      'article',
      'webpage',
      'report',
      'speech',
      'book',
    ]),
    title: words,
    'container-title': v.optional(words),
    publisher: v.optional(words),
    author: v.optional(v.array(nameSchema)),
    issued: v.strictObject({ 'date-parts': v.array(v.array(v.number())), circa: v.optional(v.boolean()) }),
    issuedBasis: datedSchema,
    accessed: v.optional(v.strictObject({ 'date-parts': v.array(v.array(v.number())) })),
    URL: v.optional(v.pipe(v.string(), v.url())),
    language: v.string(),
    custom: v.strictObject({
      rights: words,
      /** Remarks on the document itself: boxes, lost headings, damage. */
      note: v.optional(words),
      /** The title with a headline's capitals, where the styles' own rule gets them wrong ("Step Up"). */
      headline: v.optional(words),
    }),
    zh: v.optional(v.strictObject({ publisher: v.optional(words), note: v.optional(words) })),
  }),
  v.check(
    ({ title, custom: { headline = title } }) => headline.toLowerCase() === title.toLowerCase(),
    'a headline has the words of the title',
  ),
);
export type Source = v.InferOutput<typeof sourceSchema>;

const roleSchema = v.strictObject({
  role: words,
  /** When it is known to have held: the date of the source that prints it. */
  at: edtf,
  source: id,
});

export const personSchema = v.strictObject({
  id,
  name: words,
  /** Every way the name is printed, the main one included. */
  names: v.pipe(v.array(words), v.minLength(1)),
  roles: v.array(roleSchema),
  zh: v.optional(v.strictObject({ name: words, roles: v.optional(v.array(words)) })),
});
export type Person = v.InferOutput<typeof personSchema>;

const termKinds = ['concept', 'event', 'organisation', 'law', 'programme', 'person', 'place'] as const;

const formSchema = v.strictObject({
  text: words,
  /** BCP 47; English where absent. */
  lang: v.optional(v.string()),
  /** `exact`: only as capitalised here. Any capitalisation where absent. */
  case: v.optional(v.literal('exact')),
  /** Term ids, or words: the form counts only where one of them stands on the page. */
  context: v.optional(v.pipe(v.array(words), v.minLength(1))),
});
export type Form = v.InferOutput<typeof formSchema>;

export const termSchema = v.strictObject({
  id,
  label: words,
  kind: v.picklist(termKinds),
  gloss: words,
  /** The sources that the gloss leans on; none where it only defines. */
  sources: v.optional(ids),
  forms: v.pipe(v.array(formSchema), v.minLength(1)),
  mark: v.picklist(['always', 'in-context', 'never']),
  /** Longer words that happen to hold a form and mean something else: nothing in them is a match. */
  notIn: v.optional(v.pipe(v.array(words), v.minLength(1))),
  related: v.optional(ids),
  /** The record of the person whom a term of kind `person` names. */
  person: v.optional(id),
  zh: v.optional(v.strictObject({ label: words, gloss: words })),
});
export type Term = v.InferOutput<typeof termSchema>;

const quotationForms = [
  'speech',
  'keynote',
  'video address',
  'written message',
  'written comment',
  'news conference',
  'interview',
  'remark',
] as const;

export const quotationSchema = v.strictObject({
  id,
  /** Verbatim, but for the repairs listed below. */
  text: words,
  lang: v.string(),
  speaker: id,
  /** What the speaker was then, as the source has it. */
  role: words,
  occasion: v.optional(words),
  form: v.picklist(quotationForms),
  said: v.optional(datedSchema),
  source: id,
  /** Where in the source: "paragraph 6", "box: President Xi's messages hail development". */
  locator: words,
  terms: ids,
  /** A quoted clause with a verb of its own, but not a whole sentence. */
  fragment: v.optional(v.literal(true)),
  /** The intermediary through whom the words come, where the source has them second hand. */
  via: v.optional(words),
  /** What was mended in the printed text, one remark each. */
  repairs: v.optional(v.array(words)),
  /** The group of quotations that word the same statement differently. */
  rendering: v.optional(id),
  zh: v.optional(
    v.strictObject({
      role: v.optional(words),
      occasion: v.optional(words),
      via: v.optional(words),
      locator: v.optional(words),
      /** One for each of the repairs. */
      repairs: v.optional(v.array(words)),
    }),
  ),
});
export type Quotation = v.InferOutput<typeof quotationSchema>;

/** A dated fact or figure in our own words. */
export const eventSchema = v.strictObject({
  id,
  text: words,
  date: v.optional(datedSchema),
  /** Who claims it, where it is a claim: a person's id, or a name. */
  claimedBy: v.optional(words),
  via: v.optional(words),
  terms: ids,
  source: id,
  locator: words,
  /** `claimedBy`: only for who is neither a person nor a term of the pack (“experts”). */
  zh: v.optional(
    v.strictObject({
      text: v.optional(words),
      claimedBy: v.optional(words),
      via: v.optional(words),
      locator: v.optional(words),
    }),
  ),
});
export type DatedFact = v.InferOutput<typeof eventSchema>;

/** What a remark of ours (the reason of a date, a repair, a locator) says in Chinese, wherever it stands. */
export const remarkSchema = v.strictObject({ text: words, zh: words });
export type Remark = v.InferOutput<typeof remarkSchema>;

export const packSchema = v.strictObject({
  format: v.literal(1),
  id,
  title: words,
  sources: v.array(sourceSchema),
  people: v.array(personSchema),
  terms: v.array(termSchema),
  quotations: v.array(quotationSchema),
  events: v.array(eventSchema),
});
export type Pack = v.InferOutput<typeof packSchema>;
