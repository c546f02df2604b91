import { useId } from 'preact/hooks';
import type { Term } from '../../corpus/pack/schema.ts';
import { fill, slot } from '../fill.ts';
import { localized } from '../localized.ts';
import { kindName, termLabel } from '../quotation/names.ts';
import { Marked } from '../said/Marked.tsx';
import type { Text } from '../text.ts';
import { Row } from './Row.tsx';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  term: Term;
  quotations: number;
  words: readonly string[];
  current?: boolean;
  context: RowContext;
}

/** In the Chinese interface: how the term is printed in the quotations, which stay in their language. */
function Printed({ term, text }: { term: Term; text: Text }) {
  if (text.locale !== 'zh-CN') return null;
  const forms = term.forms.filter(({ lang = 'en' }) => !lang.startsWith('zh')).slice(0, 2);
  return forms.length === 0 ? null : (
    <p class="small">
      {fill(text.t('printedAs', slot), <span lang="en">{forms.map((form) => form.text).join(', ')}</span>)}
    </p>
  );
}

/** A term that answers a query. */
export function TermRow({ term, quotations, words, current = false, context }: Props) {
  const id = useId();
  const { text } = context;
  const { children, lang } = termLabel(term, text);
  const open = () => context.open({ kind: 'term', id: term.id });
  const gloss = localized(text, term.gloss, term.zh?.gloss);
  return (
    <Row rowKey={rowKey('term', term.id)} open={open} current={current}>
      <div class="who">
        <span>
          <button type="button" data-main class="main" aria-describedby={id} onClick={open}>
            <b lang={lang}>
              <Marked text={children} words={words} />
            </b>
          </button>{' '}
          <span class="tag">{kindName(term.kind, text)}</span>
        </span>
        <span class="count">
          {quotations === 0 ? text.t('noQuotations') : text.count('quotations', quotations)}
        </span>
      </div>
      <p class="ours" id={id} lang={gloss.lang}>
        <Marked text={gloss.children} words={words} />
      </p>
      <Printed term={term} text={text} />
    </Row>
  );
}
