import { fill, slot } from '../fill.ts';
import type { Text } from '../text.ts';
import type { Search } from './props.ts';
import { rowKey } from './rows.ts';

interface Props {
  counts: Search['counts'] | undefined;
  text: Text;
  search(query: string): void;
}

const hints = [
  ['hintName', 'exampleName'],
  ['hintWord', 'exampleWord'],
  ['hintPhrase', 'examplePhrase'],
  ['hintYear', 'exampleYear'],
  ['hintChinese', 'exampleChinese'],
  ['hintFilters', 'exampleFilters'],
] as const;

/** Written alike in every language. */
const operators = 'source: term: kind: before:';

/** Examples stand in either language, whatever that of the interface. */
const languageOf = (example: string) => (/\p{Script=Han}/u.test(example) ? 'zh-CN' : 'en');

/** What the whole record holds. */
function WholeRecord({ counts, text }: { counts: Search['counts']; text: Text }) {
  const quotations = text.count('quotations', counts.quotations);
  const people = text.count('people', counts.people);
  return (
    <p class="small">{text.t('wholeRecord', quotations, people, text.count('articles', counts.articles))}</p>
  );
}

/** Before anything is asked: what can be asked, each to be tried at a press. */
export function Hints({ counts, text, search }: Props) {
  return (
    <div class="pad">
      <h2 class="small">{text.t('try')}</h2>
      <ul class="hints">
        {hints.map(([hint, example]) => (
          <li key={hint} class="hint" data-row={rowKey('hint', hint)}>
            <span class="kind-of">{text.t(hint)}</span>
            <button type="button" data-main onClick={() => search(text.t(example))}>
              <span lang={languageOf(text.t(example))}>{text.t(example)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="small hint-more">{text.t('hintOperators', operators, '-')}</p>
      <p class="small apart">
        {fill(text.t('orRead', slot), <span class="sample-mark">{text.t('underlinedLikeThis')}</span>)}
      </p>
      {counts !== undefined && <WholeRecord counts={counts} text={text} />}
    </div>
  );
}
