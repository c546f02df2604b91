import { languageOf } from '../citation/language-of.ts';
import type { Pack, Term } from './schema.ts';

const isChinese = ({ lang = 'en' }: Term['forms'][number]) => languageOf(lang) === 'zh';

/** A term's Chinese forms, but for those that say more than the name: 习近平主席 holds 习近平. */
function namesOf({ forms }: Term): string[] {
  const chinese = forms.filter(isChinese).map(({ text }) => text);
  return chinese.filter((text) => !chinese.some((other) => other !== text && text.includes(other)));
}

/** How people are named in Chinese, simplified and traditional, by the terms that name them; by the person's id. */
export function namesInChinese(terms: Pack['terms']): ReadonlyMap<string, readonly string[]> {
  return new Map(terms.flatMap((term) => (term.person === undefined ? [] : [[term.person, namesOf(term)]])));
}
