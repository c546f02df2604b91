import type messages from '../public/_locales/en/messages.json';

/** Every key of the interface's texts; the English file is where they are written down. */
export type MessageKey = keyof typeof messages;

type Plural<Key> = Key extends `${infer Base}_other` ? Base : never;
/** Keys that exist once per plural category (`quotations_one`, `quotations_other`). */
type CountKey = Plural<MessageKey>;

export type Locale = 'en' | 'zh-CN';

/** The interface's words in one language. Components get it as a prop. */
export interface Text {
  locale: Locale;
  /** The message with `$1`, `$2`… filled in. */
  t(key: MessageKey, ...substitutions: (string | number)[]): string;
  /** The message for a number of things, the number as `$1`, what else is filled in from `$2` on. */
  count(key: CountKey, number: number, ...substitutions: string[]): string;
  /** Joins what stands in one line, in the language's own commas. */
  join(parts: (string | undefined)[]): string;
}

/** As `browser.i18n.getMessage`; an empty string means that there is no such message. */
export type GetMessage = (key: MessageKey, substitutions: string[]) => string;

/** The interface's locale for a browser's language tag: Chinese of any kind gets Simplified Chinese. */
export const localeOf = (language: string): Locale => (/^zh\b/i.test(language) ? 'zh-CN' : 'en');

/** Makes the interface's texts from a source of messages. Throws RangeError on a key without a message. */
export function createText(getMessage: GetMessage, locale: Locale): Text {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'min2' });
  const print = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  const t: Text['t'] = (key, ...substitutions) => {
    const message = getMessage(key, substitutions.map(print));
    if (message === '') throw new RangeError(`No message "${key}" in ${locale}`);
    return message;
  };
  return {
    locale,
    t,
    count: (key, number, ...substitutions) =>
      t(`${key}_${plural.select(number) === 'one' ? 'one' : 'other'}`, number, ...substitutions),
    join: (parts) => {
      const [first = '', ...rest] = parts.filter((part) => part !== undefined && part !== '');
      return rest.reduce<string>((joined, part) => t('joined', joined, part ?? ''), first);
    },
  };
}
