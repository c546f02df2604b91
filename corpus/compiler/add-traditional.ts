import { Converter } from 'opencc-js/cn2t';
import { languageOf } from '../citation/language-of.ts';
import type { Form, Term } from '../pack/schema.ts';
import { looseFormKey } from './form-key.ts';

const hongKong = Converter({ from: 'cn', to: 'hk' });
const taiwanWords = Converter({ from: 'cn', to: 'twp' });

/**
 * Traditional characters as such, as Taiwan and as Hong Kong write them, and in the words of Taiwan (網路 for 网络);
 * beside these Hong Kong's own 資訊, and Taiwan's 數位, which the conversion leaves at 數字.
 */
const ways: readonly ((text: string) => string)[] = [
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'cn', to: 'tw' }),
  hongKong,
  taiwanWords,
  (text) => hongKong(text).replaceAll('信息', '資訊'),
  (text) => taiwanWords(text).replaceAll('數字', '數位'),
];

/** The ways to write a text in traditional characters that differ from it. */
const inTraditional = (text: string): string[] =>
  [...new Set(ways.map((convert) => convert(text)))].filter((written) => written !== text);

/** Texts, each followed by its traditional writings. */
const withTraditional = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, ...inTraditional(text)]);

const isSimplified = ({ lang = 'en' }: Form) => languageOf(lang) === 'zh' && !/hant|tw|hk|mo/i.test(lang);

const traditionalFormsOf = (form: Form): Form[] =>
  inTraditional(form.text).map((text) => ({ ...form, text, lang: 'zh-Hant' }));

const contextOf = ({ context }: Form) => context && { context: withTraditional(context) };

/**
 * Adds to the Chinese forms of terms, to what they need beside them and to what they don't count in, the same in
 * traditional characters: pages of Taiwan, Hong Kong and Macao are read, too. What is a form already is not added.
 * The conversion is that of OpenCC (https://github.com/BYVoid/OpenCC), word by word.
 */
export function addTraditional(terms: readonly Term[]): Term[] {
  const keyOf = (form: Form) => JSON.stringify([looseFormKey(form), form.context]);
  const taken = new Set(terms.flatMap(({ forms }) => forms.map(keyOf)));
  const take = (form: Form) => !taken.has(keyOf(form)) && taken.add(keyOf(form));
  return terms.map((term) => {
    const added = term.forms.filter(isSimplified).flatMap(traditionalFormsOf).filter(take);
    const forms = [...term.forms, ...added].map((form) => ({ ...form, ...contextOf(form) }));
    const holdsForm = (text: string) => forms.some((form) => text.includes(form.text));
    return {
      ...term,
      forms,
      ...(term.notIn && {
        notIn: withTraditional(term.notIn).filter((text) => term.notIn?.includes(text) || holdsForm(text)),
      }),
    };
  });
}
