import * as v from 'valibot';

const maybe = v.optional(v.string());

const dated = v.looseObject({
  date: v.string(),
  basis: v.picklist(['stated', 'derived', 'inferred']),
  why: maybe,
});

const source = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  'container-title': maybe,
  publisher: maybe,
  author: v.optional(v.array(v.looseObject({}))),
  issued: v.looseObject({ 'date-parts': v.array(v.array(v.number())) }),
  issuedBasis: dated,
  URL: maybe,
  language: v.string(),
  custom: v.looseObject({ rights: v.string() }),
});

const quotation = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.string(),
  speaker: v.looseObject({ id: v.string(), name: v.string() }),
  role: v.string(),
  occasion: maybe,
  form: v.string(),
  said: v.optional(dated),
  source,
  locator: v.string(),
  terms: v.array(v.string()),
  via: maybe,
  repairs: v.optional(v.array(v.string())),
});

/**
 * A saved quotation, format 1. It is whole in itself: it keeps its wording
 * whatever becomes of the corpus. Its shape is its own and never changes, so
 * that a corpus with other rules does not make yesterday's items unreadable;
 * what it does not know it keeps.
 */
export const savedSchema = v.looseObject({
  format: v.literal(1),
  /** Milliseconds since the epoch. */
  savedAt: v.number(),
  quotation,
});
