import type { TermRecord } from '../../corpus/pack/record.ts';
import { termLabel } from '../quotation/names.ts';
import type { Text } from '../text.ts';

interface Props {
  related: TermRecord['related'];
  text: Text;
  show: ((termId: string) => void) | undefined;
}

/** Other terms to look at, in one quiet line at the list's end. */
export function Related({ related, text, show }: Props) {
  if (show === undefined || related.length === 0) return null;
  return (
    <p class="related">
      {text.t('related')}{' '}
      {related.map((term) => (
        <button
          key={term.id}
          type="button"
          class="more"
          onClick={() => show(term.id)}
          {...termLabel(term, text)}
        />
      ))}
    </p>
  );
}
