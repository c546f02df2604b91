import type { RefObject } from 'preact';
import { BackIcon } from '../icons/BackIcon.tsx';
import { OpenedEvent } from './OpenedEvent.tsx';
import { OpenedPerson } from './OpenedPerson.tsx';
import { OpenedQuotation } from './OpenedQuotation.tsx';
import { OpenedTerm } from './OpenedTerm.tsx';
import type { Opened } from './props.ts';
import type { RowContext } from './row-context.ts';

interface Props {
  opened: Opened;
  context: RowContext;
  backButton: RefObject<HTMLButtonElement | null>;
  back(): void;
}

function Content({ opened, context }: Pick<Props, 'opened' | 'context'>) {
  switch (opened.kind) {
    case 'term':
      return <OpenedTerm record={opened.record} context={context} />;
    case 'person':
      return <OpenedPerson person={opened.person} statements={opened.statements} context={context} />;
    case 'quotation':
      return <OpenedQuotation statement={opened.statement} terms={opened.terms} context={context} />;
    case 'event':
      return <OpenedEvent fact={opened.fact} terms={opened.terms} context={context} />;
  }
}

/** What a row opened, with the way back. */
export function OpenedView({ opened, context, backButton, back }: Props) {
  return (
    <>
      <button type="button" class="back" ref={backButton} onClick={back}>
        <BackIcon />
        {context.text.t('back')}
      </button>
      <Content opened={opened} context={context} />
    </>
  );
}
