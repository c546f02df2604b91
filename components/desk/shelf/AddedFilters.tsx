import type { MessageKey, Text } from '../../text.ts';
import type { Added } from './filter-items.ts';

interface Props {
  added: Added;
  counts: Record<keyof Added, number>;
  text: Text;
  change(added: Added): void;
}

const choices = [
  ['quotations', 'shelfFromRecord'],
  ['selections', 'shelfOwn'],
  ['noted', 'shelfWithNote'],
] as const satisfies [keyof Added, MessageKey][];

/** What the list is narrowed to, beside the folder and the words sought. */
export function AddedFilters({ added, counts, text, change }: Props) {
  return (
    <fieldset>
      <legend class="side-head">{text.t('shelfAdded')}</legend>
      <ul>
        {choices.map(([key, name]) => (
          <li key={key} class="tick-row">
            <label>
              <input
                type="checkbox"
                class="tick"
                checked={added[key]}
                onChange={(event) => change({ ...added, [key]: event.currentTarget.checked })}
              />
              <span>{text.t(name)}</span>
            </label>
            <span class="count">{counts[key]}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
