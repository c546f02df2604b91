import { planOutputs } from '../lexicon/plan-outputs.ts';
import { groupBy } from '../pack/group-by.ts';
import type { Form, Term } from '../pack/schema.ts';
import type { Check, Draft, Place } from './draft.ts';
import type { Fault } from './fault.ts';
import { formKey, looseFormKey } from './form-key.ts';

interface Claim {
  term: Term;
  form: Form;
  place: Place;
}

/**
 * Every form can stand on a page, no two terms claim the same words, and no term
 * lists a form twice in words that matching takes for one. What a form does not count
 * in holds one, and is none itself.
 */
export const checkForms: Check = (draft) => {
  const all = claims(draft);
  const alike = groupBy(all, ({ form }) => looseFormKey(form));
  return [
    ...all.flatMap(checkMatchable),
    ...[...alike.values()].flatMap(comparePairs),
    ...draft.terms.entries.flatMap(({ record, at }) =>
      (record.notIn ?? []).flatMap((text, i) => checkOther(text, record, alike, at('notIn', i))),
    ),
  ];
};

function checkOther(text: string, { forms }: Term, alike: Map<string, Claim[]>, place: Place): Fault[] {
  const key = looseFormKey({ text });
  const [same] = alike.get(key) ?? [];
  if (same)
    return [{ ...place, message: `“${text}” is a form of “${same.term.id}” (${placeInWords(same)})` }];
  if (forms.some((form) => key.includes(looseFormKey(form)))) return [];
  return [{ ...place, message: `“${text}” holds no form of this term, so it keeps none from counting` }];
}

/** The lexicon knows which words it could never find. */
function checkMatchable({ term, form, place }: Claim): Fault[] {
  try {
    planOutputs([{ ...term, forms: [form] }]);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ ...place, message: error.message }];
  }
}

function claims({ terms }: Draft): Claim[] {
  return terms.entries.flatMap(({ record, at }) =>
    record.forms.map((form, i) => ({ term: record, form, place: at('forms', i) })),
  );
}

function comparePairs(group: Claim[]): Fault[] {
  return group.flatMap((later, i) => group.slice(0, i).flatMap((earlier) => compare(earlier, later)));
}

function compare(earlier: Claim, later: Claim): Fault[] {
  if (earlier.term === later.term) return compareWithin(earlier, later);
  if (!overlaps(earlier.form, later.form)) return [];
  const message =
    `“${later.form.text}” is a form of “${earlier.term.id}”, too (${placeInWords(earlier)}): ` +
    'keep one, or give each a context of its own';
  return [{ ...later.place, message }];
}

function compareWithin(earlier: Claim, later: Claim): Fault[] {
  if (!covers(earlier.form, later.form) && !covers(later.form, earlier.form)) return [];
  const message =
    `“${later.form.text}” and “${earlier.form.text}” (${placeInWords(earlier)}) differ at most by case, ` +
    'hyphen or plural, which matching takes for one: keep the singular or the more general one';
  return [{ ...later.place, message }];
}

function placeInWords({ place }: Claim): string {
  return `${place.file}:${place.line}`;
}

/** The same words on one page could be both. */
function overlaps(a: Form, b: Form): boolean {
  if (a.case && b.case && formKey(a) !== formKey(b)) return false;
  if (a.context === undefined || b.context === undefined) return true;
  const others = new Set(contextKeys(b));
  return contextKeys(a).some((key) => others.has(key));
}

/** Wherever the second counts, the first does. */
function covers(wide: Form, narrow: Form): boolean {
  if (wide.case && !(narrow.case && formKey(wide) === formKey(narrow))) return false;
  if (wide.context === undefined) return true;
  const open = new Set(contextKeys(wide));
  return narrow.context !== undefined && contextKeys(narrow).every((key) => open.has(key));
}

function contextKeys({ context = [] }: Form): string[] {
  return context.map((text) => looseFormKey({ text }));
}
