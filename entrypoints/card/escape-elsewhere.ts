import { deepActive } from '../../components/top-layer/deep-active.ts';
import { dismissKey } from '../../storage/card-script.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import type { Request } from '../../storage/requests.ts';

export interface EscapeElsewhereOptions {
  window: Window;
  ask: Request<ToBackground>;
  onDismiss(): void;
  signal: AbortSignal;
}

const world = globalThis as unknown as Record<string, (() => void) | undefined>;
const failed = (error: unknown) => console.warn('On Record could not listen for Esc:', error);

/** Whether keys may go to another frame than this one: around it, where nothing in it has the keyboard, or inside it. */
function isElsewhere({ document, top, self }: Window): boolean {
  const active = deepActive(document);
  const isInside = /^i?frame$/.test(active?.localName ?? '');
  return isInside || !document.hasFocus() || (top !== self && (!active || active === document.body));
}

/** Lets Esc close the card of this frame while the keyboard is in another frame of the tab. */
export function escapeElsewhere({ window, ask, onDismiss, signal }: EscapeElsewhereOptions): void {
  let wanted: Promise<unknown> | undefined;
  const wantIfElsewhere = () => {
    if (isElsewhere(window)) wanted ??= ask('escape', { state: 'wanted' }).catch(failed);
  };
  world[dismissKey] = onDismiss;
  window.addEventListener('blur', wantIfElsewhere, { signal });
  signal.addEventListener('abort', () => {
    if (world[dismissKey] === onDismiss) world[dismissKey] = undefined;
    void wanted?.then(() => ask('escape', { state: 'over' })).catch(failed);
  });
  wantIfElsewhere();
}
