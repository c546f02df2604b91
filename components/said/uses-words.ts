import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Term } from '../../corpus/pack/schema.ts';

/** Lower case, with one space for whatever stands between words: "Cyber-sovereignty" is " cyber sovereignty ". */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const han = /\p{Script=Han}/u;

function holds(text: string, form: string): boolean {
  const words = plain(form);
  if (han.test(form)) return text.includes(words.trim());
  return text.includes(words) || text.includes(`${words.trimEnd()}s `);
}

/** Whether a text says one of the forms, in any capitals and with any hyphens. */
export function usesForm(text: string, forms: readonly string[]): boolean {
  const words = plain(text);
  return forms.some((form) => holds(words, form));
}

/**
 * Whether a quotation says the term in one of its forms, rather than merely being about it.
 * A person's own words count as theirs under the person's term.
 */
export function usesWords(quotation: QuotationRecord, term: Term): boolean {
  if (term.person !== undefined && term.person === quotation.speaker.id) return true;
  return usesForm(
    quotation.text,
    term.forms.map((form) => form.text),
  );
}
