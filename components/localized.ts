import type { Text } from './text.ts';

export interface Localized {
  children: string;
  lang?: string;
}

/**
 * A record's words in the interface's language where it has them; where it has not, the
 * record's own with their `lang`. Spread it on an element: `<b {...localized(text, name, zh)} />`.
 */
export function localized(text: Text, own: string, zh: string | undefined, lang = 'en'): Localized {
  if (text.locale !== 'zh-CN') return { children: own };
  return zh === undefined ? { children: own, lang } : { children: zh };
}
