import { BackIcon } from '../icons/BackIcon.tsx';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import { PinIcon } from '../icons/PinIcon.tsx';
import { localized } from '../localized.ts';
import { termLabel } from '../quotation/names.ts';
import type { CardProps } from './card-props.ts';
import { describeTerm } from './describe-term.ts';

type Props = Pick<CardProps, 'record' | 'pinned' | 'text' | 'actions'> & { headingId: string };

/** The term, what kind of thing it is, what it means; Pin and Close. */
export function CardHeader({ record, pinned, text, actions, headingId }: Props) {
  const { term } = record;
  return (
    <header>
      <div class="top">
        {actions.back !== undefined && (
          <button type="button" class="tool back" aria-label={text.t('back')} onClick={actions.back}>
            <BackIcon />
          </button>
        )}
        <h2 id={headingId} {...termLabel(term, text)} />
        <span class="tools">
          <button
            type="button"
            class="tool"
            aria-label={text.t('pin')}
            aria-pressed={pinned}
            // In the tooltip, not in the card's text: a line more would move all below it from under the pointer.
            title={text.t(pinned ? 'pinned' : 'pin')}
            onClick={actions.togglePin}
          >
            <PinIcon filled={pinned} />
          </button>
          <button type="button" class="tool" aria-label={text.t('close')} onClick={actions.close}>
            <CloseIcon />
          </button>
        </span>
      </div>
      <div class="kind-line">
        <p class="kind">{describeTerm(record, text)}</p>
        {actions.openDesk && (
          <button
            type="button"
            class="more"
            aria-label={text.t('openInDesk')}
            title={text.t('openInDesk')}
            onClick={() => actions.openDesk?.(term)}
          >
            {text.t('desk')}
          </button>
        )}
      </div>
      <p class="gloss" {...localized(text, term.gloss, term.zh?.gloss)} />
    </header>
  );
}
