import { useId, useRef, useState } from 'preact/hooks';
import { QueryNotes } from '../../query/QueryNotes.tsx';
import { AddedFilters } from './AddedFilters.tsx';
import { FolderList } from './FolderList.tsx';
import type { ShelfProps } from './props.ts';
import { ShelfSearch } from './ShelfSearch.tsx';
import type { ShelfState } from './use-shelf-list.ts';

interface Props {
  props: ShelfProps;
  list: ShelfState;
  toList(): void;
}

/** The folder that is shown, by name. */
const folderName = ({ folder, folders, text }: ShelfProps): string => {
  if (folder === 'all') return text.t('shelfAll');
  return folders.find(({ id }) => id === folder)?.name ?? text.t('shelfNoFolder');
};

/** The first column: search, folders, what was added how. Where it is narrow, all but the field opens on request. */
export function ShelfSide({ props, list, toList }: Props) {
  const { text } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const { query } = list.filter;
  const choose = (folder: string) => {
    setOpen(false);
    list.choose(folder);
  };
  /** From a button that goes with what it mends. */
  const mend = (typed: string) => {
    list.search(typed);
    field.current?.focus();
  };
  return (
    <aside class="shelf-side" data-column="folders" aria-label={text.t('shelfSide')}>
      <ShelfSearch {...{ field, query, text, toList }} notes={`${id}-notes`} search={list.search} />
      <QueryNotes id={`${id}-notes`} query={query} text={text} search={mend} />
      <button
        type="button"
        class="boxed shelf-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text.t('shelfFolderShown', folderName(props))}
      </button>
      <div id={id} class={open ? 'shelf-side-body open' : 'shelf-side-body'}>
        <FolderList {...props} choose={choose} />
        <AddedFilters added={list.filter.added} counts={list.counts} text={text} change={list.setAdded} />
      </div>
    </aside>
  );
}
