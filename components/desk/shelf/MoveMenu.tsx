import { useState } from 'preact/hooks';
import type { Folder } from '../../../corpus/pack/passage.ts';
import type { Text } from '../../text.ts';
import { MenuButton } from '../MenuButton.tsx';
import type { FolderChoice } from './props.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  folders: readonly Folder[];
  /** The folder that is shown: there they are already. */
  folder: FolderChoice;
  text: Text;
  move(folder: string | undefined): void;
  moveToNew(name: string): void;
}

/** A button that opens the folders to which the selected passages can go. */
export function MoveMenu({ folders, folder: shown, text, move, moveToNew }: Props) {
  const [isNaming, setNaming] = useState(false);
  const none = { key: 'none', label: text.t('shelfNoFolder'), choose: () => move(undefined) };
  const items = [
    ...folders
      .filter(({ id }) => id !== shown)
      .map(({ id, name }) => ({ key: id, label: name, choose: () => move(id) })),
    ...(shown === 'none' ? [] : [none]),
    {
      key: 'new',
      label: text.t('shelfNewFolderMenu'),
      choose: () => setNaming(true),
      keepsOpen: true as const,
    },
  ];
  const field = (close: (by: 'key' | 'leaving') => void) => (
    <div class="menu">
      <WordsField
        label={text.t('shelfFolderName')}
        value=""
        text={text}
        store={moveToNew}
        close={(by) => {
          setNaming(false);
          close(by);
        }}
      />
    </div>
  );
  return (
    <MenuButton
      label={text.t('shelfMove')}
      class="bar-action"
      items={items}
      instead={isNaming ? field : undefined}
    />
  );
}
