import { fill, slot } from '../fill.ts';
import type { Text } from '../text.ts';
import type { Search } from './props.ts';
import { rowKey } from './rows.ts';

interface Props {
  of: Pick<Search, 'query' | 'nearest' | 'counts'>;
  text: Text;
  search(query: string): void;
}

/** No answer: says so, what is nearest, and what that does and does not mean. */
export function Nothing({ of: { query, nearest, counts }, text, search }: Props) {
  return (
    <div class="pad">
      <p class="nothing">{fill(text.t('nothingFor', slot), <b>{query.trim()}</b>)}</p>
      {nearest.length > 0 && (
        <>
          <h2 class="small">{text.t('nearestWords')}</h2>
          <ul class="hints">
            {nearest.map(({ word, quotations }) => (
              <li key={word} class="hint nearest" data-row={rowKey('word', word)}>
                <button type="button" data-main onClick={() => search(word)}>
                  {word}
                </button>
                <span class="count">{text.count('quotations', quotations)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small apart">{text.count('nothingMeans', counts.articles)}</p>
    </div>
  );
}
