import type { PageRecord } from '../../corpus/pack/passage.ts';
import { dateInWords, statedPublication } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';

/** Who wrote it, where and when, as far as the page says. */
export function Byline({ page, text }: { page: PageRecord; text: Text }) {
  const { authors = [], publisher, published, site } = page;
  const date = published === undefined ? undefined : statedPublication(published, text);
  const when = date && dateInWords(date);
  return <p class="byline">{text.join([...authors, publisher ?? site, when])}</p>;
}
