import { wordsAlone } from '../../corpus/search/words-alone.ts';
import { fill, slot } from '../fill.ts';
import { meansSomething } from '../query/means-something.ts';
import type { Text } from '../text.ts';
import type { Search } from './props.ts';
import { rowKey } from './rows.ts';

interface Props {
  of: Pick<Search, 'query' | 'nearest' | 'counts' | 'read' | 'unfiltered'>;
  text: Text;
  search(query: string): void;
}

interface InsteadProps {
  words: string;
  ask: string;
  found: string;
  search(query: string): void;
}

/** A search that does find something. */
function Instead({ words, ask, found, search }: InsteadProps) {
  return (
    <li class="hint nearest" data-row={rowKey('word', ask)}>
      <button type="button" data-main onClick={() => search(ask)}>
        {words}
      </button>
      <span class="count">{found}</span>
    </li>
  );
}

/** Where words would be answered but for the filters, they are the way on; else the words that are nearest. */
function WaysOn({ of: { nearest, read, unfiltered = 0 }, text, search }: Props) {
  const words = read && wordsAlone(read);
  if (words && unfiltered > 0) {
    const found = text.count('results', unfiltered);
    return (
      <ul class="hints">
        <Instead words={text.t('withoutFilters')} ask={words} {...{ found, search }} />
      </ul>
    );
  }
  if (nearest.length === 0) return words ? <p class="small">{text.t('noNearWord')}</p> : null;
  return (
    <>
      <h2 class="small">{text.t('nearestWords')}</h2>
      <ul class="hints">
        {nearest.map(({ word, typed = word, quotations }) => (
          <Instead
            key={word}
            words={word}
            ask={typed}
            found={text.count('quotations', quotations)}
            search={search}
          />
        ))}
      </ul>
    </>
  );
}

/** No answer: says so, what may be asked instead, and what that does and does not mean, if anything. */
export function Nothing({ of, text, search }: Props) {
  return (
    <div class="pad">
      <p class="nothing">{fill(text.t('nothingFor', slot), <b>{of.query.trim()}</b>)}</p>
      <WaysOn of={of} text={text} search={search} />
      {meansSomething(of.read) && <p class="small apart">{text.count('nothingMeans', of.counts.articles)}</p>}
    </div>
  );
}
