import type { ShelfFilter } from './filter-items.ts';
import type { ShelfProps } from './props.ts';

interface Props extends Pick<ShelfProps, 'items' | 'text'> {
  filter: ShelfFilter;
  /** How many there would be in all folders. */
  elsewhere: number;
  showAll(): void;
  clear(): void;
}

/** What an empty list means, and the way on. */
export function ShelfNothing({ items, filter, elsewhere, text, showAll, clear }: Props) {
  if (items.length === 0) {
    return (
      <div class="pad">
        <p>{text.t('savedNone')}</p>
        <p class="small">{text.t('shelfHow')}</p>
      </div>
    );
  }
  const narrowed = filter.query.typed.trim() !== '' || Object.values(filter.added).includes(true);
  if (!narrowed) {
    return (
      <div class="pad">
        <p>{text.t('shelfFolderEmpty')}</p>
        <p class="small">{text.t(filter.folder === 'none' ? 'shelfNoneLoose' : 'shelfFolderHow')}</p>
      </div>
    );
  }
  return (
    <div class="pad">
      <p>{text.t('shelfNothing')}</p>
      <p class="bar-actions">
        {filter.folder !== 'all' && elsewhere > 0 && (
          <button type="button" class="boxed" onClick={showAll}>
            {text.count('shelfElsewhere', elsewhere)}
          </button>
        )}
        <button type="button" class="boxed" onClick={clear}>
          {text.t('shelfClear')}
        </button>
      </p>
    </div>
  );
}
