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

/** One value of a filter: any, only, or left out. Its count stands outside its name. */
export function FilterRow({ row, rowKey, text, set }: Props) {
  const id = useId();
  const { name, zh, source, count, state } = row;
  return (
    <li class={state === 'out' ? 'filter-row left-out' : 'filter-row'} data-row={rowKey}>
      <label>
        <input
          type="checkbox"
          data-main
          checked={state === 'only'}
          indeterminate={state === 'out'}
          aria-describedby={`${id}-count`}
          onChange={() => set(state === 'any' ? 'only' : 'any')}
        />
        <span>
          {source === undefined ? (
            <span {...localized(text, name, zh)} />
          ) : (
            <SourceName source={source} text={text} />
          )}
          {state === 'out' && <small> {text.t('leftOut')}</small>}
        </span>
      </label>
      {state !== 'out' && (
        <button
          type="button"
          class="leave-out"
          title={text.t('leaveOut')}
          aria-describedby={`${id}-name`}
          onClick={() => set('out')}
        >
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
