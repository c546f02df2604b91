import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Folder } from '../../../corpus/pack/passage.ts';
import type { Text } from '../../text.ts';
import { menuKeys } from '../menu-keys.ts';
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

interface MenuProps extends Props {
  close(): void;
  name(): void;
}

function Menu({ folders, folder: shown, text, move, close, name }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const item = (label: string, act: () => void, key: string) => (
    <button key={key} type="button" role="menuitem" tabIndex={-1} class="menu-item" onClick={act}>
      {label}
    </button>
  );
  const go = (folder: string | undefined) => () => {
    close();
    move(folder);
  };
  return (
    <div
      class="menu"
      role="menu"
      aria-label={text.t('shelfMove')}
      ref={menu}
      onKeyDown={menuKeys(menu, close)}
    >
      {folders.filter(({ id }) => id !== shown).map(({ id, name: label }) => item(label, go(id), id))}
      {shown !== 'none' && item(text.t('shelfNoFolder'), go(undefined), 'none')}
      {item(text.t('shelfNewFolderMenu'), name, 'new')}
    </div>
  );
}

/** A button that opens the folders to which the selected passages can go. */
export function MoveMenu(props: Props) {
  const { text, moveToNew } = props;
  const [shown, setShown] = useState<'menu' | 'name'>();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    button.current?.focus();
    setShown(undefined);
  };
  const onFocusOut = (event: FocusEvent & { currentTarget: Element }) => {
    const { relatedTarget } = event;
    if (shown === 'menu' && !(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)))
      setShown(undefined);
  };
  return (
    <span class="menu-holder" onFocusOut={onFocusOut}>
      <button
        type="button"
        class="bar-action"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={shown !== undefined}
        onClick={() => setShown(shown === undefined ? 'menu' : undefined)}
      >
        {text.t('shelfMove')}
      </button>
      {shown === 'menu' && <Menu {...props} close={close} name={() => setShown('name')} />}
      {shown === 'name' && (
        <div class="menu">
          <WordsField
            label={text.t('shelfFolderName')}
            value=""
            text={text}
            store={moveToNew}
            close={(by) => (by === 'key' ? close() : setShown(undefined))}
          />
        </div>
      )}
    </span>
  );
}
