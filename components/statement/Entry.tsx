import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** Only who, when and the words, until pointer or focus come; the rest then stays, so that nothing jumps back. */
  brief: boolean | undefined;
  /** The pointer or the focus has come. */
  onVisit?: (() => void) | undefined;
  children: ComponentChildren;
}

/** One entry of a card's list. What a brief one leaves out is clipped: it is read out, and reached by Tab. */
export function Entry({ brief = false, onVisit, children }: Props) {
  const [visited, setVisited] = useState(false);
  const visit = () => {
    setVisited(true);
    onVisit?.();
  };
  return (
    <li class={brief && !visited ? 'entry brief' : 'entry'} onPointerEnter={visit} onFocusIn={visit}>
      {children}
    </li>
  );
}
