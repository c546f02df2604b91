import type { CitationLocale } from './citer.ts';
import type { CslName } from './csl-item.ts';
import { shield, shieldButPairs } from './runs-format.ts';
import type { StyledItem } from './styled-item.ts';

const keepingCapitals = (text: string) => `<span class="nocase">${text}</span>`;

/** Latin letters on a Chinese page are no Chinese name: citeproc would set the family's first, without a comma. */
const inOwnOrder = (name: CslName) =>
  name.literal === undefined ? { ...name, multi: { main: 'en', _key: {} } } : name;

/** An item in which nothing but what we add is markup; names of publications keep their capitals. */
export function shieldItem({ capitals, ...item }: StyledItem, language: CitationLocale): object {
  const shieldText = (key: string, text: string) => {
    // What a name abbreviates, citeproc finds by its apostrophes.
    if (language === 'zh-CN' || !['title', 'family', 'given'].includes(key))
      return shield(text, 'as printed');
    return key === 'title' && capitals === 'as printed' ? shieldButPairs(text) : shield(text, 'as styled');
  };
  const shielded = JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    typeof value === 'string' ? shieldText(key, value.replace(/[\s\p{Cc}]+/gu, ' ')) : value,
  ) as typeof item;
  const { title, author, 'container-title': container } = shielded;
  return {
    ...shielded,
    id: item.id,
    ...(author && { author: author.map(inOwnOrder) }),
    ...(title !== undefined && { title: capitals === 'as printed' ? keepingCapitals(title) : title }),
    ...(container !== undefined && { 'container-title': keepingCapitals(container) }),
    language: item.language ?? language,
  };
}
