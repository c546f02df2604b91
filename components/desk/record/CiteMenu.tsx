import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CitationStyle, citationStyles } from '../../../corpus/citation/csl/citer.ts';
import { ChevronIcon } from '../../icons/ChevronIcon.tsx';
import type { Text } from '../../text.ts';
import { styleNames } from '../export/style-names.ts';
import { menuKeys } from '../menu-keys.ts';

interface Props {
  text: Text;
  cite(style: CitationStyle): void;
}

function Menu({ text, choose, close }: { text: Text; choose(style: CitationStyle): void; close(): void }) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div class="menu" role="menu" aria-label={text.t('citeAs')} ref={menu} onKeyDown={menuKeys(menu, close)}>
      {citationStyles.map((style) => (
        <button
          key={style}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          onClick={() => choose(style)}
        >
          {text.t(styleNames[style])}
        </button>
      ))}
    </div>
  );
}

/** A button that opens the citation styles; choosing one copies the record cited in it. */
export function CiteMenu({ text, cite }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  const choose = (style: CitationStyle) => {
    close();
    cite(style);
  };
  const onFocusOut = (event: FocusEvent & { currentTarget: Element }) => {
    const { relatedTarget } = event;
    if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <span class="menu-holder" onFocusOut={onFocusOut}>
      <button
        type="button"
        class="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text.t('citeAs')}
        <ChevronIcon />
      </button>
      {open && <Menu {...{ text, choose, close }} />}
    </span>
  );
}
