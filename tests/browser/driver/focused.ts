import { type AxNode, findAllNodes } from './ax-node.ts';
import type { View } from './driver.ts';

/** What has the keyboard, as `role name`: `button Copy`. The document itself where nothing in it has. */
export async function focused(view: View): Promise<string> {
  const named = ({ role, name }: AxNode) => `${role} ${name}`.trim();
  const holders = findAllNodes(await view.axTree(), ({ states }) => states.includes('focused'));
  // Chromium says it of the document, too.
  return named(holders.findLast(({ role }) => role !== 'document') ?? { ...(await view.axTree()), name: '' });
}
