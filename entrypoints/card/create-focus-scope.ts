import { deepActive } from '../../components/top-layer/deep-active.ts';

/** Keyboard focus while a card is open. */
export interface FocusScope {
  /** Moves focus into the card, unless it is there. */
  enter(): void;
  /** Keeps focus in the card, if it was there, where what had it has gone. */
  stay(): void;
  /** Handles a key pressed in the card; `trapped`: Tab goes round inside. */
  onKey(event: KeyboardEvent, trapped: boolean): void;
  /** Gives focus back to where it came from. */
  leave(): void;
}

const focusable = 'a[href], button:not([disabled]), input, summary, [tabindex]:not([tabindex="-1"])';

/** CSS pixels that an arrow key scrolls, and the share of the visible height that a page key does. */
const line = 40;
const page = 0.9;
const scrollKeys: Record<string, (list: Element) => number> = {
  ArrowDown: () => line,
  ArrowUp: () => -line,
  PageDown: (list) => list.clientHeight * page,
  PageUp: (list) => -list.clientHeight * page,
  Home: (list) => -list.scrollHeight,
  End: (list) => list.scrollHeight,
};

/** Scrolls the card; the page would go instead, and take the marked text out of sight. */
function onScrollKey(event: KeyboardEvent, frame: HTMLElement): void {
  const amount = scrollKeys[event.key];
  if (!amount || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const scrollers = [...frame.querySelectorAll('.list, .card')];
  const scroller = scrollers.find((element) => element.scrollHeight > element.clientHeight);
  scroller?.scrollBy({ top: amount(scroller), behavior: 'instant' });
}

/** Makes the focus scope of a card in a closed root. */
export function createFocusScope(document: Document, root: ShadowRoot, frame: HTMLElement): FocusScope {
  const before = deepActive(document);
  let entered = false;

  const stops = () =>
    [...frame.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());

  function enter() {
    entered = true;
    if (root.activeElement) return;
    const dialog = frame.querySelector<HTMLElement>('[role="dialog"]');
    if (dialog) dialog.tabIndex = -1;
    dialog?.focus({ preventScroll: true });
  }

  function onTab(event: KeyboardEvent) {
    const all = stops();
    const [first, last] = [all[0], all.at(-1)];
    const at = root.activeElement;
    const inside = all.includes(at as HTMLElement);
    if (event.shiftKey && (at === first || !inside)) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && at === last) {
      event.preventDefault();
      first?.focus();
    }
  }

  function leave() {
    if (!entered && !root.activeElement) return;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    } else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  }

  return {
    enter,
    stay() {
      if (entered) enter();
    },
    onKey(event, trapped) {
      if (event.type !== 'keydown') return;
      if (event.key !== 'Tab') onScrollKey(event, frame);
      else if (trapped) onTab(event);
    },
    leave,
  };
}
