import type { Source } from '../../corpus/pack/schema.ts';
import { Facts } from '../Facts.tsx';
import { localized } from '../localized.ts';
import type { Text } from '../text.ts';
import { sourceName } from './names.ts';
import { publicationDate, reasonOf } from './shown-date.ts';

type Author = NonNullable<Source['author']>[number];

/** Family name first, as bibliographies have it: which of a Chinese name's parts is which stays plain. */
const authorName = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

/** How the date of publication is known, in words. */
function publicationBasis({ issuedBasis }: Source, text: Text): string {
  if (issuedBasis.basis === 'stated')
    return text.join([text.t('basisStated'), issuedBasis.why && reasonOf(issuedBasis, text)]);
  const key = issuedBasis.basis === 'derived' ? 'basisDerived' : 'basisInferred';
  return text.t(key, reasonOf(issuedBasis, text));
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
      value: source.custom.note && <span {...localized(text, source.custom.note, source.zh?.note)} />,
    },
  ];
  return <Facts facts={facts} />;
}
