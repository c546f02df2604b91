import { findAllNodes } from './ax-node.ts';
import type { View } from './driver.ts';
import { until } from './until.ts';

/** What has the keyboard, as `role name`: `button Copy`; `document` where nothing in it has. */
export async function focused(view: View): Promise<string> {
  // Chromium says it of the document, too.
  const holds = ({ role, states }: { role: string; states: readonly string[] }) =>
    role !== 'document' && states.includes('focused');
  const holder = findAllNodes(await view.axTree(), holds).at(-1);
  return holder ? `${holder.role} ${holder.name}`.trim() : 'document';
}

/** Waits until that has the keyboard. Firefox tells its accessibility tree of a key a moment later. */
export async function untilFocused(view: View, wanted: string): Promise<void> {
  await until(
    async () => `the keyboard on “${wanted}”; it is on “${await focused(view)}”`,
    async () => (await focused(view)) === wanted,
  );
}
