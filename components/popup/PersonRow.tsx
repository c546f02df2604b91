import { useId } from 'preact/hooks';
import type { Person } from '../../corpus/pack/schema.ts';
import { localized } from '../localized.ts';
import { Marked } from '../said/Marked.tsx';
import { lastRole } from './last-role.ts';
import { Row } from './Row.tsx';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  person: Person;
  quotations: number;
  words: readonly string[];
  current?: boolean;
  context: RowContext;
}

/** A person who answers a query. */
export function PersonRow({ person, quotations, words, current = false, context }: Props) {
  const id = useId();
  const { text } = context;
  const name = localized(text, person.name, person.zh?.name);
  const open = () => context.open({ kind: 'person', id: person.id });
  return (
    <Row rowKey={rowKey('person', person.id)} open={open} current={current}>
      <div class="who">
        <span>
          <button type="button" data-main class="main" aria-describedby={id} onClick={open}>
            <b lang={name.lang}>
              <Marked text={name.children} words={words} />
            </b>
          </button>{' '}
          <span class="tag">{text.t('kindPerson')}</span>
        </span>
        <span class="count">
          {quotations === 0 ? text.t('noQuotations') : text.count('quotations', quotations)}
        </span>
      </div>
      <p class="ours" id={id} {...lastRole(person, text)} />
    </Row>
  );
}
