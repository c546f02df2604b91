import type { ReadQuery } from '../../../corpus/search/query.ts';
import { fill, slot } from '../../fill.ts';
import type { Text } from '../../text.ts';
import { faultWords } from './fault-words.ts';
import { readAs } from './read-as.ts';

interface Props {
  id: string;
  query: ReadQuery | undefined;
  text: Text;
  ask(query: string): void;
}

/** Under the box: how the query was read, and what is at fault in it, with what may have been meant. */
export function QueryNotes({ id, query, text, ask }: Props) {
  const words = query === undefined ? '' : readAs(query, text);
  return (
    <div id={id} class="query-notes">
      {words !== '' && <p>{text.t('readAs', words)}</p>}
      {query?.faults.map((fault) => (
        <p key={`${fault.what} ${fault.from}`} class="fault">
          {faultWords(fault, text)}{' '}
          {fault.suggestion !== undefined &&
            fill(
              text.t('didYouMean', slot),
              <button type="button" class="more" onClick={() => ask(fault.suggestion?.typed ?? '')}>
                {fault.suggestion.word}
              </button>,
            )}
        </p>
      ))}
    </div>
  );
}
