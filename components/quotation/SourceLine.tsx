import type { Source } from '../../corpus/pack/schema.ts';
import type { Text } from '../text.ts';
import { SourceName } from './SourceName.tsx';
import type { Disclosure } from './use-disclosure.ts';

interface Props {
  source: Source;
  via?: string | undefined;
  text: Text;
  /** Of the source's record. */
  record: Disclosure;
}

/** Names the source. It leads to the source's address if there is one, or else opens its record beneath. */
export function SourceLine({ source, via, text, record }: Props) {
  const name = <SourceName source={source} via={via} text={text} />;
  if (source.URL !== undefined) {
    return (
      <a class="source" href={source.URL} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    );
  }
  return (
    <button type="button" class="source" aria-expanded={record.open} onClick={record.toggle}>
      {name}
    </button>
  );
}
