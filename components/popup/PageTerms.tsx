import { kindName, termLabel } from '../quotation/names.ts';
import type { Text } from '../text.ts';
import type { PageTerm } from './props.ts';
import { rowKey } from './rows.ts';

interface Props {
  terms: readonly PageTerm[];
  text: Text;
  goTo(termId: string): void;
}

function TermOnPage({ term, text, goTo }: { term: PageTerm; text: Text; goTo(): void }) {
  const onPress = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('button') === null) goTo();
  };
  return (
    // The whole row can be pressed; its button is the way for keys and screen readers.
    <tr class="row" data-row={rowKey('term', term.id)} onClick={onPress}>
      <th scope="row">
        <button type="button" data-main class="main" onClick={goTo} {...termLabel(term, text)} />{' '}
        <span class="tag">{kindName(term.kind, text)}</span>
      </th>
      <td class="count">{term.here}</td>
      <td class="count">{term.record === 0 ? '–' : term.record}</td>
    </tr>
  );
}

/** The terms on the page: how often each stands there, and how many quotations the record has on it. */
export function PageTerms({ terms, text, goTo }: Props) {
  return (
    <table class="page-terms">
      <thead>
        <tr>
          <th scope="col">{text.t('colTerm')}</th>
          <th scope="col">{text.t('colHere')}</th>
          <th scope="col">{text.t('colRecord')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermOnPage key={term.id} term={term} text={text} goTo={() => goTo(term.id)} />
        ))}
      </tbody>
    </table>
  );
}
