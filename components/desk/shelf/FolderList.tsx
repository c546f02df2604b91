import { useRef, useState } from 'preact/hooks';
import type { Folder } from '../../../corpus/pack/passage.ts';
import { isIn } from './filter-items.ts';
import type { FolderChoice, ShelfProps } from './props.ts';
import { WordsField } from './WordsField.tsx';

interface Props extends Pick<ShelfProps, 'items' | 'folders' | 'folder' | 'text' | 'actions'> {
  choose(folder: FolderChoice): void;
}

interface RowProps {
  name: string;
  count: number;
  current: boolean;
  choose(): void;
}

/** One choice of folder; its count stands beside the button, outside its name. */
function FolderRow({ name, count, current, choose }: RowProps) {
  return (
    <>
      <button type="button" class="fold" aria-current={current ? 'true' : undefined} onClick={choose}>
        {name}
      </button>
      <span class="count">{count}</span>
    </>
  );
}

/** What can be done with the folder that is shown. Its passages outlive it. */
function FolderTools({ folder, text, actions }: { folder: Folder } & Pick<Props, 'text' | 'actions'>) {
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (by: 'key' | 'leaving') => {
    if (by === 'key') button.current?.focus();
    setRenaming(false);
  };
  return (
    <div class="fold-tools">
      <button type="button" class="quiet" ref={button} onClick={() => setRenaming(true)}>
        {text.t('shelfRename')}
      </button>
      <button type="button" class="quiet" onClick={() => actions.removeFolder(folder.id)}>
        {text.t('shelfRemoveFolder')}
      </button>
      {renaming && (
        <WordsField
          label={text.t('shelfFolderName')}
          value={folder.name}
          text={text}
          store={(name) => name !== '' && actions.renameFolder(folder.id, name)}
          close={close}
        />
      )}
    </div>
  );
}

/** A new folder, named before it is there. */
function NewFolder({ text, actions }: Pick<Props, 'text' | 'actions'>) {
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (by: 'key' | 'leaving') => {
    if (by === 'key') button.current?.focus();
    setNaming(false);
  };
  return (
    <>
      <div class="side-head">
        <h2>{text.t('shelfFolders')}</h2>
        <button type="button" class="quiet" ref={button} onClick={() => setNaming(true)}>
          {text.t('shelfNewFolder')}
        </button>
      </div>
      {naming && (
        <WordsField
          label={text.t('shelfFolderName')}
          value=""
          text={text}
          store={(name) => actions.addFolder(name)}
          close={close}
        />
      )}
    </>
  );
}

/** All saved, each folder, and what is in none. */
export function FolderList({ items, folders, folder, text, actions, choose }: Props) {
  const row = (id: FolderChoice, name: string) => ({
    name,
    count: items.filter((item) => isIn(item, id)).length,
    current: folder === id,
    choose: () => choose(id),
  });
  return (
    <section>
      <NewFolder text={text} actions={actions} />
      <ul>
        <li class="fold-row">
          <FolderRow {...row('all', text.t('shelfAll'))} />
        </li>
        {folders.map((one) => (
          <li key={one.id} class="fold-row">
            <FolderRow {...row(one.id, one.name)} />
            {folder === one.id && <FolderTools folder={one} text={text} actions={actions} />}
          </li>
        ))}
        {folders.length > 0 && (
          <li class="fold-row">
            <FolderRow {...row('none', text.t('shelfNoFolder'))} />
          </li>
        )}
      </ul>
    </section>
  );
}
