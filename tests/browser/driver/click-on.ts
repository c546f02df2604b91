import { type AxNode, type Box, findByRole, outlineOf } from './ax-node.ts';
import type { View } from './driver.ts';
import { until } from './until.ts';

/** Where a node stands once it has been scrolled into view, which takes its time: when two readings agree. */
async function restingBox(node: AxNode): Promise<Box> {
  let box = await node.box();
  await until(`“${node.name}” to come to rest`, async () => {
    const before = box;
    box = await node.box();
    return box.x === before.x && box.y === before.y;
  });
  return box;
}

/** Clicks with the pointer in the middle of a node that was read from the accessibility tree. */
export async function clickNode(view: View, node: AxNode): Promise<void> {
  const { x, y, width, height } = await restingBox(node);
  await view.click(x + width / 2, y + height / 2);
}

/** Waits for a node of that role and name, and clicks it. */
export async function clickOn(view: View, role: string, name: string): Promise<void> {
  const { x, y, width, height } = await until(
    async () => `a ${role} named “${name}” in\n${outlineOf(await view.axTree())}`,
    // Its box within the wait: while a page is still changing, a node may move before it is measured.
    async () => findByRole(await view.axTree(), role, name)?.box(),
  );
  await view.click(x + width / 2, y + height / 2);
}
