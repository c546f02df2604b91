import { languageOf } from '../language-of.ts';
import { startOf } from '../parse-date.ts';
import type { CitationStyle } from './citer.ts';

/**
 * A date by year, month and day, as far as known, in a citation's prose:
 * `November 19, 2014`, in MLA `19 November 2014`, in Chinese `2014年11月19日`.
 */
export function formatDay(parts: readonly number[], style: CitationStyle, locale: string): string {
  const [year = Number.NaN, month, day] = parts;
  const english = style === 'mla' ? 'en-GB' : 'en-US';
  const date = startOf({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
  return new Intl.DateTimeFormat(languageOf(locale) === 'zh' ? 'zh-CN' : english, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}
