import type { AxNode, Box } from '../ax-node.ts';
import { until } from '../until.ts';
import type { ChromeScope, NavigableModule, XulBrowser } from './chrome-scope.ts';

interface Accessible {
  role: number;
  computedARIARole: string;
  name: string | null;
  language: string;
  childCount: number;
  getChildAt(index: number): Accessible;
  getState(state: { value?: number }, extra: object): void;
  getBounds(...out: { value?: number }[]): void;
  scrollTo(how: number): void;
}
declare const ChromeUtils: { importESModule<T>(url: string): T };
declare const Cc: Record<string, { getService(type: unknown): AccessibilityService }>;
declare const Ci: Record<string, unknown>;
interface AccessibilityService {
  getAccessibleFor(browser: XulBrowser): Accessible | null;
  getStringRole(role: number): string;
}

interface RawNode {
  role: string;
  name: string;
  states: string[];
  language: string;
  children: RawNode[];
}

/** Runs in the chrome scope: the tree under a browser element. Undefined until the page has handed it over. */
function readInChrome(context: string): RawNode | undefined {
  const bits = { selected: 0x2, focused: 0x4, pressed: 0x8, checked: 0x10, expanded: 0x200, disabled: 0x1 };
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const { NavigableManager } = ChromeUtils.importESModule<NavigableModule>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const browser = NavigableManager.getBrowsingContextById(context)?.top.embedderElement;
  const outer = browser && service?.getAccessibleFor(browser);
  if (!service || !outer || outer.childCount === 0) return undefined;
  const read = (node: Accessible): RawNode => {
    const state: { value?: number } = {};
    node.getState(state, {});
    const kind = service.getStringRole(node.role);
    return {
      role: kind === 'text leaf' ? 'text' : node.computedARIARole || kind,
      name: node.name ?? '',
      states: Object.entries(bits).flatMap(([name, bit]) => ((state.value ?? 0) & bit ? [name] : [])),
      language: node.language,
      children: Array.from({ length: node.childCount }, (_, index) => read(node.getChildAt(index))),
    };
  };
  try {
    return read(outer.getChildAt(0));
  } catch {
    // It changed while it was read.
    return undefined;
  }
}

/** Runs in the chrome scope: where the node at that path stands, relative to its browser's viewport. */
async function boxInChrome(context: string, path: number[], name: string): Promise<Box> {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const { NavigableManager } = ChromeUtils.importESModule<NavigableModule>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const browser = NavigableManager.getBrowsingContextById(context)?.top.embedderElement;
  const outer = browser && service?.getAccessibleFor(browser);
  if (!outer) throw new Error('the page is gone');
  const node = path.reduce((parent, index) => parent.getChildAt(index), outer.getChildAt(0));
  if ((node.name ?? '') !== name) throw new Error(`“${name}” has moved: read the tree again`);
  const bounds = (of: Accessible) => {
    const out = [{}, {}, {}, {}] as { value?: number }[];
    of.getBounds(...out);
    return out.map(({ value }) => (value ?? 0) / devicePixelRatio) as [number, number, number, number];
  };
  const anywhere = 6; // nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE
  const [left, top, outerWidth, outerHeight] = bounds(outer);
  let box: Box;
  let tries = 60;
  // Scrolling takes its time, in another process, and what opens meanwhile pushes the node out again.
  do {
    if (tries % 10 === 0) node.scrollTo(anywhere);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [x, y, width, height] = bounds(node);
    box = { x: x - left, y: y - top, width, height };
    tries -= 1;
  } while (tries > 0 && (box.x < 0 || box.y < 0 || box.x > outerWidth || box.y > outerHeight));
  return box;
}

/** Reads the accessibility tree of a browsing context, as Firefox hands it to screen readers. */
export function axTreeReader(chrome: ChromeScope, context: string): () => Promise<AxNode> {
  const withBoxes = (raw: RawNode, path: number[]): AxNode => ({
    ...raw,
    children: raw.children.map((child, index) => withBoxes(child, [...path, index])),
    lang: async () => raw.language,
    box: () => chrome(boxInChrome, context, path, raw.name),
  });
  return async () => {
    const raw = await until('the accessibility tree', () => chrome(readInChrome, context));
    return withBoxes(raw, []);
  };
}
