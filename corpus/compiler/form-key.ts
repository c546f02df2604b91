import { languageOf } from '../citation/language-of.ts';
import type { Form } from '../pack/schema.ts';

/**
 * What is left of a form when everything is taken away that matching doesn't
 * mind: compatibility forms, soft hyphens, hyphen or space, curly apostrophes,
 * the plural of an English form's last word. Case stays where it matters.
 */
export function formKey(form: Form): string {
  return form.case === undefined ? looseFormKey(form) : plainForm(form);
}

/** The same, whatever the case. */
export function looseFormKey(form: Form): string {
  return plainForm(form).toLowerCase();
}

function plainForm({ text, lang = 'en' }: Form): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
    .trim();
  return languageOf(lang) === 'en' ? singular(plain) : plain;
}

/** Small letters only: CSIS is no plural of CSI. */
function singular(text: string): string {
  if (/[^aeiou]ies$/.test(text)) return text.replace(/ies$/, 'y');
  if (/(ch|sh|ss|x|z)es$/.test(text)) return text.slice(0, -2);
  return /\w\w[^su']s$/.test(text) ? text.slice(0, -1) : text;
}
