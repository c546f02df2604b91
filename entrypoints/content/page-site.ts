import { siteOf } from '../../storage/site-of.ts';

/**
 * The site whose switch a frame follows: that of the top frame. A frame that
 * may not look at its top asks the background.
 */
export async function pageSite(
  window: Window,
  ask: () => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    const top = siteOf(window.top?.location.href);
    if (top !== undefined) return top;
  } catch {
    // A foreign top frame: its address is not ours to read.
  }
  return ask();
}
