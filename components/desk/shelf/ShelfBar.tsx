import type { RefObject } from 'preact';
import type { Folder } from '../../../corpus/pack/passage.ts';
import type { MessageKey, Text } from '../../text.ts';
import { MoveMenu } from './MoveMenu.tsx';
import type { FolderChoice } from './props.ts';
import type { ShelfOrder } from './sort-items.ts';

interface Props {
  /** How many are listed, and how many of them are selected. */
  listed: number;
  selected: number;
  order: ShelfOrder;
  folders: readonly Folder[];
  folder: FolderChoice;
  exporting: boolean;
  exportButton: RefObject<HTMLButtonElement | null>;
  /** What came of copying, in words. */
  told: string | undefined;
  text: Text;
  selectAll(all: boolean): void;
  sort(order: ShelfOrder): void;
  copy(): void;
  toggleExport(): void;
  openDossier(): void;
  move(folder: string | undefined): void;
  moveToNew(name: string): void;
  remove(): void;
}

const orders = [
  ['saved', 'shelfSortSaved'],
  ['said', 'shelfSortSaid'],
  ['speaker', 'shelfSortSpeaker'],
] as const satisfies [ShelfOrder, MessageKey][];

function SortChoice({ order, text, sort }: Pick<Props, 'order' | 'text' | 'sort'>) {
  return (
    <fieldset class="sort">
      <legend>{text.t('shelfSort')}</legend>
      {orders.map(([value, name]) => (
        <button
          key={value}
          type="button"
          class="bar-action"
          aria-pressed={order === value}
          onClick={() => sort(value)}
        >
          <span class="keeps-bold" data-name={text.t(name)}>
            {text.t(name)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** Ticks all that is listed, or nothing; half ticked where some are. */
function TickAll({
  listed,
  selected,
  text,
  selectAll,
}: Pick<Props, 'listed' | 'selected' | 'text' | 'selectAll'>) {
  const some = selected > 0 && selected < listed;
  return (
    <span class="gutter">
      <input
        type="checkbox"
        class="tick"
        aria-label={text.t('shelfSelectAll')}
        checked={selected > 0}
        ref={(input) => {
          if (input !== null) input.indeterminate = some;
        }}
        onClick={(event) => selectAll(event.currentTarget.checked && selected === 0)}
      />
    </span>
  );
}

/** What is listed and selected, and what can be done with it: with what is selected, or else with all. */
export function ShelfBar(props: Props) {
  const { listed, selected, exporting, told, text } = props;
  return (
    <div class={selected > 0 ? 'shelf-bar selecting' : 'shelf-bar'}>
      <TickAll {...props} />
      <span class="how-many">
        {selected > 0 ? text.t('shelfSelected', selected, listed) : text.count('passages', listed)}
        {told !== undefined && <span class="told-what">{told}</span>}
      </span>
      {selected === 0 && <SortChoice {...props} />}
      <span class="bar-actions">
        {selected > 0 && (
          <button type="button" class="bar-action" onClick={props.copy}>
            {text.t('copy')}
          </button>
        )}
        <button
          type="button"
          class="boxed"
          ref={props.exportButton}
          aria-expanded={exporting}
          onClick={props.toggleExport}
        >
          {text.t('shelfExport')}
        </button>
        <button type="button" class="bar-action" onClick={props.openDossier}>
          {text.t('shelfDossier')}
        </button>
        {selected > 0 && (
          <>
            <MoveMenu {...props} />
            <button type="button" class="bar-action" onClick={props.remove}>
              {text.t('remove')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
