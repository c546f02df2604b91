import { Converter } from 'opencc-js/cn2t';
import { languageOf } from '../citation/language-of.ts';
import type { Form, Term } from '../pack/schema.ts';
import { looseFormKey } from './form-key.ts';

/** Traditional characters as such, as Taiwan and Hong Kong write them, and in the words of Taiwan (網路 for 网络). */
const converters = (['t', 'tw', 'hk', 'twp'] as const).map((to) => Converter({ from: 'cn', to }));

/** The ways to write a text in traditional characters that differ from it. */
const inTraditional = (text: string): string[] =>
  [...new Set(converters.map((convert) => convert(text)))].filter((written) => written !== text);

const isChinese = ({ lang = 'en' }: Form) => languageOf(lang) === 'zh';

/** What texts stand for in a list, each followed by what else it is written as. */
const withTraditional = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, ...inTraditional(text)]);

function formsOf(form: Form): Form[] {
  return inTraditional(form.text).map((text) => ({ ...form, text, lang: 'zh-Hant' }));
}

/**
 * Adds to the Chinese forms of terms, to what they need beside them and to what they don't count in, the same in
 * traditional characters: pages of Taiwan, Hong Kong and Macao are read, too. What a term has as a form of its own is
 * not added. The conversion is that of OpenCC (https://github.com/BYVoid/OpenCC), word by word.
 */
export function addTraditional(terms: readonly Term[]): Term[] {
  const taken = new Set(terms.flatMap(({ forms }) => forms.map(looseFormKey)));
  const take = (form: Form) => {
    const key = looseFormKey(form);
    return !taken.has(key) && taken.add(key);
  };
  return terms.map((term) => {
    const forms = [...term.forms, ...term.forms.filter(isChinese).flatMap(formsOf).filter(take)];
    return {
      ...term,
      forms: forms.map((form) =>
        form.context === undefined ? form : { ...form, context: withTraditional(form.context) },
      ),
      ...(term.notIn && { notIn: withTraditional(term.notIn) }),
    };
  });
}
