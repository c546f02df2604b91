import type { ReadQuery } from '../../corpus/search/query.ts';
import type { Text } from '../text.ts';
import { readBack } from './read-back.ts';
import { wordFault } from './word-fault.ts';

interface Props {
  /** For the field's `aria-describedby`. */
  id: string;
  query: ReadQuery | undefined;
  text: Text;
  search(query: string): void;
}

/** Under the search box: what is at fault in the query, each with what may have been meant; and how it was read. */
export function QueryNotes({ id, query, text, search }: Props) {
  if (query === undefined) return null;
  const read = readBack(query, text);
  if (read === '' && query.faults.length === 0) return null;
  return (
    <div class="query-notes" id={id}>
      {query.faults.map((fault) => (
        <p key={`${fault.what}:${fault.from}`}>
          {wordFault(fault, text)}
          {fault.suggestion !== undefined && <Instead {...fault.suggestion} text={text} search={search} />}
        </p>
      ))}
      {read !== '' && <p>{text.t('readAs', read)}</p>}
    </div>
  );
}

interface InsteadProps extends Pick<Props, 'text' | 'search'> {
  word: string;
  typed: string;
}

/** The one press that mends it. */
function Instead({ word, typed, text, search }: InsteadProps) {
  return (
    <>
      {' '}
      <button type="button" class="instead" onClick={() => search(typed)}>
        {text.t('useInstead', word)}
      </button>
    </>
  );
}
