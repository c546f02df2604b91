import { useId } from 'preact/hooks';
import type { FacetValue } from '../../../../corpus/search/search.ts';
import { localized } from '../../../localized.ts';
import { SourceName } from '../../../quotation/SourceName.tsx';
import type { Text } from '../../../text.ts';

interface Props {
  row: FacetValue;
  rowKey: string;
  text: Text;
  set(to: FacetValue['state']): void;
}

const checked = { any: 'false', only: 'true', out: 'mixed' } as const;

/** The box: empty, ticked, or with a dash where the value is left out. */
function Box({ state }: Pick<FacetValue, 'state'>) {
  return (
    <svg class={`box ${state}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {state === 'only' && <path d="M3.2 7.2l2.6 2.6 5-5.4" />}
      {state === 'out' && <path d="M3.5 7h7" />}
    </svg>
  );
}

/** One value of a filter: any, only, or left out. Its count stands outside its name. */
export function FilterRow({ row, rowKey, text, set }: Props) {
  const id = useId();
  const { name, zh, source, count, state } = row;
  return (
    <li class={state === 'out' ? 'filter-row left-out' : 'filter-row'} data-row={rowKey}>
      <button
        type="button"
        role="checkbox"
        data-main
        aria-checked={checked[state]}
        aria-describedby={`${id}-count`}
        onClick={() => set(state === 'any' ? 'only' : 'any')}
      >
        <Box state={state} />
        <span>
          {source === undefined ? (
            <span {...localized(text, name, zh)} />
          ) : (
            <SourceName source={source} text={text} />
          )}
          {state === 'out' && <small> {text.t('leftOut')}</small>}
        </span>
      </button>
      {state !== 'out' && (
        <button type="button" class="leave-out" aria-describedby={`${id}-name`} onClick={() => set('out')}>
          {text.t('leaveOut')}
        </button>
      )}
      <span id={`${id}-name`} hidden>
        {name}
      </span>
      <span class="count" id={`${id}-count`} aria-hidden="true">
        {count}
      </span>
    </li>
  );
}
