import type { RefObject } from 'preact';

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowUp: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys go through a menu's items; Esc and Tab close it. */
export function menuKeys(menu: RefObject<HTMLElement | null>, close: () => void) {
  return (event: KeyboardEvent) => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const step = steps[event.key];
    if (step !== undefined)
      items[step(items.indexOf(event.target as HTMLElement), items.length - 1)]?.focus();
    else if (event.key !== 'Escape' && event.key !== 'Tab') return;
    else close();
    if (event.key !== 'Tab') event.preventDefault();
  };
}
