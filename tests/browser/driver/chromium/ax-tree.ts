import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import type { AxNode, Box } from '../ax-node.ts';

type RawNode = Protocol.Accessibility.AXNode;

const roles: Record<string, string> = { StaticText: 'text', RootWebArea: 'document', Iframe: 'iframe' };
const stateNames = ['pressed', 'checked', 'selected', 'expanded', 'focused', 'disabled'];
const holds = (value: unknown) => value === true || value === 'true';

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const points = quads.flat();
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

async function langOf(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      return (this.nodeType === 1 ? this : this.parentElement).closest('[lang]')?.lang ?? '';
    }`,
  });
  return String(result.value);
}

function statesOf(raw: RawNode): string[] {
  const held = (raw.properties ?? []).filter((property) => holds(property.value.value));
  return held.map((property) => String(property.name)).filter((name) => stateNames.includes(name));
}

interface Reading {
  session: CDPSession;
  byId: Map<string, RawNode>;
  /** The trees of the frames within, by the node that owns the frame. */
  frames: Map<number, AxNode>;
}

/** A node; or, where the tree leaves one out, its children in its place. */
function read(raw: RawNode, reading: Reading): AxNode[] {
  if (raw.role?.value === 'InlineTextBox') return [];
  const below = (raw.childIds ?? []).flatMap((id) => {
    const child = reading.byId.get(id);
    return child ? read(child, reading) : [];
  });
  const frame = raw.backendDOMNodeId === undefined ? undefined : reading.frames.get(raw.backendDOMNodeId);
  const children = frame ? [...below, frame] : below;
  if (raw.ignored) return children;
  const role = String(raw.role?.value ?? '');
  const { backendDOMNodeId: id } = raw;
  const ask = <R>(question: (session: CDPSession, id: number) => Promise<R>) =>
    id === undefined ? Promise.reject(new Error(`${role} is nowhere`)) : question(reading.session, id);
  return [
    {
      role: roles[role] ?? role,
      name: String(raw.name?.value ?? ''),
      states: statesOf(raw),
      children,
      lang: () => ask(langOf),
      box: () => ask(boxOf),
    },
  ];
}

/** Puppeteer keeps a frame's id to itself; over CDP it is the name of the frame everywhere else. */
const idOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

async function readFrame(session: CDPSession, frame: Frame): Promise<AxNode> {
  const frames = new Map<number, AxNode>();
  for (const child of frame.childFrames()) {
    // A frame of another process answers only to a session of its own: left out here.
    const inner = await readFrame(session, child).catch(() => undefined);
    const owner = await session.send('DOM.getFrameOwner', { frameId: idOf(child) }).catch(() => undefined);
    if (inner && owner) frames.set(owner.backendNodeId, inner);
  }
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: idOf(frame) });
  const [root] = nodes;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree = root && read(root, { session, byId, frames })[0];
  if (!tree) throw new Error('the page has no accessibility tree');
  return tree;
}

/** Reads a page's accessibility tree over CDP, which sees into closed shadow roots. */
export function axTreeReader(page: Page): () => Promise<AxNode> {
  let session: Promise<CDPSession> | undefined;
  return async () => {
    session ??= page.createCDPSession();
    return readFrame(await session, page.mainFrame());
  };
}
