import type { TermRecord } from '../../corpus/pack/record.ts';
import { termLabel } from '../quotation/names.ts';
import type { Text } from '../text.ts';
import type { NamedTerm } from './card-props.ts';

interface Props {
  related: TermRecord['related'];
  named: readonly NamedTerm[];
  text: Text;
  show: ((termId: string) => void) | undefined;
}

/** Other terms to look at, in quiet lines at the list's end: those named in the words above, and those related. */
export function Related({ related, named, text, show }: Props) {
  if (show === undefined) return null;
  const others = related.filter(({ id }) => named.every((term) => term.id !== id));
  return (
    <>
      {named.length > 0 && (
        <p class="related">
          {text.t('namedHere')}{' '}
          {named.map(({ id, words }) => (
            <button key={id} type="button" class="more" lang="en" onClick={() => show(id)}>
              {words}
            </button>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p class="related">
          {text.t('related')}{' '}
          {others.map((term) => (
            <button
              key={term.id}
              type="button"
              class="more"
              onClick={() => show(term.id)}
              {...termLabel(term, text)}
            />
          ))}
        </p>
      )}
    </>
  );
}
