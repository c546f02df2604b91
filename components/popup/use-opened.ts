import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Ref } from './props.ts';
import { focusKey, rowKey } from './rows.ts';

export interface OpenedStack {
  /** What is open now; nothing while the list is shown. */
  current: Ref | undefined;
  open(ref: Ref): void;
  /** Back to where it was opened from, the focus on the row that opened it. */
  back(): void;
  /** Closes everything, leaving the focus alone. */
  clear(): void;
  backButton: RefObject<HTMLButtonElement | null>;
}

/** What rows have opened, one above another, and where the focus goes on the way in and back. */
export function useOpened(
  root: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
): OpenedStack {
  const [stack, setStack] = useState<readonly Ref[]>([]);
  const backButton = useRef<HTMLButtonElement>(null);
  const moved = useRef<'in' | Ref | undefined>(undefined);
  useLayoutEffect(() => {
    const move = moved.current;
    moved.current = undefined;
    if (move === 'in') backButton.current?.focus();
    else if (move && root.current && !focusKey(root.current, rowKey(move.kind, move.id)))
      field.current?.focus();
  }, [stack]);
  return {
    current: stack.at(-1),
    backButton,
    open(ref) {
      moved.current = 'in';
      setStack([...stack, ref]);
    },
    back() {
      moved.current = stack.at(-1);
      setStack(stack.slice(0, -1));
    },
    clear: () => setStack([]),
  };
}
