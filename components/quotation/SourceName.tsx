import type { Source } from '../../corpus/pack/schema.ts';
import type { Text } from '../text.ts';
import { DateShown } from './DateShown.tsx';
import { sourceName } from './names.ts';
import { publicationDate } from './shown-date.ts';

interface Props {
  source: Source;
  via?: string | undefined;
  text: Text;
}

/** "China Daily, inferred Oct 2019", and through whom the words came. */
export function SourceName({ source, via, text }: Props) {
  const comma = text.t('joined', '', '');
  return (
    <>
      <span {...sourceName(source, text)} />
      {comma}
      <DateShown date={publicationDate(source, text)} />
      {via !== undefined && `${comma}${text.t('via', via)}`}
    </>
  );
}
