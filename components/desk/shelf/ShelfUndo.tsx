import { useEffect, useRef } from 'preact/hooks';
import { useLostFocus } from '../../popup/use-focus.ts';
import type { Text } from '../../text.ts';
import { describeDone } from './describe-done.ts';
import type { Done } from './props.ts';

interface Props {
  done: Done | undefined;
  text: Text;
  undo(): void;
  letGo(): void;
}

/** How long a change can be undone while nobody is at the bar. */
const patience = 20_000;

/** What was changed last, and the way back: until the next change, or a while after pointer and keyboard left it. */
export function ShelfUndo({ done, text, undo, letGo }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLostFocus(button, done);
  const ending = useRef(letGo);
  ending.current = letGo;
  useEffect(() => {
    const element = bar.current;
    if (done === undefined || element === null) return;
    let timer = 0;
    const isAttended = () => element.matches(':hover') || element.contains(document.activeElement);
    const wait = () => {
      clearTimeout(timer);
      if (!isAttended()) timer = window.setTimeout(() => ending.current(), patience);
    };
    const attending = new AbortController();
    for (const event of ['pointerenter', 'pointerleave', 'focusin'])
      element.addEventListener(event, wait, { signal: attending.signal });
    // While it goes, the focus is nowhere yet.
    element.addEventListener('focusout', () => queueMicrotask(wait), { signal: attending.signal });
    wait();
    return () => {
      clearTimeout(timer);
      attending.abort();
    };
  }, [done]);
  if (done === undefined) return null;
  return (
    <div class="undo" ref={bar}>
      <span>{describeDone(done, text)}</span>
      <button type="button" class="action" ref={button} aria-keyshortcuts="Control+Z" onClick={undo}>
        {text.t('undo')}
      </button>
    </div>
  );
}
