import type { Source } from '../../corpus/pack/schema.ts';
import { Facts } from '../Facts.tsx';
import type { Text } from '../text.ts';
import { sourceName } from './names.ts';
import { publicationDate } from './shown-date.ts';

type Author = NonNullable<Source['author']>[number];

/** Family name first, as bibliographies have it: which of a Chinese name's parts is which stays plain. */
const authorName = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

/** How the date of publication is known, in words. */
function publicationBasis({ issuedBasis }: Source, text: Text): string {
  if (issuedBasis.basis === 'stated') return text.join([text.t('basisStated'), issuedBasis.why]);
  const key = issuedBasis.basis === 'derived' ? 'basisDerived' : 'basisInferred';
  return text.t(key, issuedBasis.why ?? '');
}

/** All that the record knows of a source. */
export function SourceRecord({ source, text }: { source: Source; text: Text }) {
  const own = { lang: source.language };
  const facts = [
    { name: text.t('fieldTitle'), value: <span {...own}>{source.title}</span> },
    { name: text.t('fieldPublisher'), value: <span {...sourceName(source, text)} /> },
    { name: text.t('fieldAuthor'), value: source.author?.map(authorName).join('; ') },
    {
      name: text.t('fieldPublished'),
      value: `${publicationDate(source, text).text} (${publicationBasis(source, text)})`,
    },
    { name: text.t('fieldAddress'), value: source.URL },
    { name: text.t('fieldRights'), value: <span lang="en">{source.custom.rights}</span> },
    {
      name: text.t('fieldRemarks'),
      value: source.custom.note && <span lang="en">{source.custom.note}</span>,
    },
  ];
  return <Facts facts={facts} />;
}
