import { languageOf } from '../citation/language-of.ts';
import type { Pack } from './schema.ts';

/** The ways in which the term that names a person writes the name in Chinese, by the person's id. */
export function chineseNames(terms: Pack['terms']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    terms.flatMap(({ person, forms }) => {
      const chinese = forms.filter(({ lang = 'en' }) => languageOf(lang) === 'zh');
      return person === undefined ? [] : [[person, chinese.map(({ text }) => text)]];
    }),
  );
}
