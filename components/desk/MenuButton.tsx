import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { menuKeys } from './menu-keys.ts';

interface Props {
  /** Of the button, and of the menu. */
  label: string;
  class: string;
  icon?: ComponentChildren;
  /** What can be chosen. */
  items: readonly { key: string; label: string; choose(): void; keepsOpen?: true }[];
  /** Told that a choice may be near: the pointer or the focus is on the button. */
  prepare?: (() => void) | undefined;
  /** Stands in the menu's place, with the focus; closes itself. */
  instead?: ((close: (by: 'key' | 'leaving') => void) => ComponentChildren) | undefined;
}

function Menu({ label, items, close }: Pick<Props, 'label' | 'items'> & { close(): void }) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div class="menu" role="menu" aria-label={label} ref={menu} onKeyDown={menuKeys(menu, close)}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          onClick={() => {
            if (!item.keepsOpen) close();
            item.choose();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** A button that opens a menu below it: closed by a choice, by Esc, and when the focus goes elsewhere. */
export function MenuButton({ label, class: kind, icon, items, prepare, instead }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (by: 'key' | 'leaving') => {
    if (by === 'key') button.current?.focus();
    setOpen(false);
  };
  const onFocusOut = (event: FocusEvent & { currentTarget: Element }) => {
    const { relatedTarget } = event;
    const stays = relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget);
    if (!stays && instead === undefined) setOpen(false);
  };
  return (
    <span class="menu-holder" onFocusOut={onFocusOut}>
      <button
        type="button"
        class={kind}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          prepare?.();
          setOpen(!open);
        }}
      >
        {label}
        {icon}
      </button>
      {open && (instead?.(close) ?? <Menu {...{ label, items }} close={() => close('key')} />)}
    </span>
  );
}
