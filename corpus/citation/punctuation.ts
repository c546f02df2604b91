import { languageOf } from './language-of.ts';

/** A word of ours before a name: “via Xinhua”, “经由 Xinhua”, but “经由新华社”, since Chinese has no spaces of its own. */
export const wordBefore = (word: string, name: string): string =>
  `${word}${/\p{Script=Han}$/u.test(word) && /^[\p{Script=Han}“《（]/u.test(name) ? '' : ' '}${name}`;

/** A remark in the brackets of the language, behind what it is on: `2019 (inferred)`, `2019年（推断）`. */
export const withRemark = (text: string, remark: string, locale: string): string =>
  languageOf(locale) === 'zh' ? `${text}（${remark}）` : `${text} (${remark})`;
