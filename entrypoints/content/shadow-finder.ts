import { elementsInView } from './children-in-view.ts';
import { isShadowRoot } from './shadow.ts';
import { createRootStyle } from './style-root.ts';

/** Finds open shadow roots, also those attached late: that can't be observed, only looked at again. */
export interface ShadowFinder {
  /** A root was met: it is told of if it is new. */
  meet(root: ShadowRoot): void;
  /** An element without a root that may get one. */
  remember(element: Element): void;
  /** Looks again a moment later at what was remembered and at what is in the viewport. */
  lookAgainSoon(): void;
  roots(): Iterable<ShadowRoot>;
  /** Forgets what has left the page. */
  prune(): void;
}

/** Milliseconds until a look: once scrolling rests, and at most so often while the page changes. */
const after = { scroll: 300, change: 2000 };

/** Makes the finder for a document; `onRoot` is told of each root once. */
export function createShadowFinder(
  document: Document,
  signal: AbortSignal,
  onRoot: (root: ShadowRoot) => void,
): ShadowFinder {
  const roots = new Set<ShadowRoot>();
  const remembered = new Set<Element>();
  const style = createRootStyle(signal);
  let looking: ReturnType<typeof setTimeout> | undefined;

  function meet(root: ShadowRoot) {
    if (roots.has(root)) return;
    roots.add(root);
    style(root, true);
    onRoot(root);
  }

  function look() {
    looking = undefined;
    if (signal.aborted) return;
    for (const root of roots) style(root, true);
    for (const element of remembered) {
      if (!element.shadowRoot) continue;
      remembered.delete(element);
      meet(element.shadowRoot);
    }
    const { body, documentElement } = document;
    if (!body) return;
    for (const { shadowRoot } of elementsInView(body, documentElement.clientHeight))
      if (shadowRoot) meet(shadowRoot);
  }

  function lookAgainSoon() {
    if (!looking) looking = setTimeout(look, after.change);
  }

  function lookSoon() {
    clearTimeout(looking);
    looking = setTimeout(look, after.scroll);
  }

  document.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  // Where the pointer goes: the way of an event leads through the open roots.
  const meetUnderPointer = (event: Event) => {
    for (const node of event.composedPath()) if (isShadowRoot(node as Node)) meet(node as ShadowRoot);
  };
  document.addEventListener('pointerover', meetUnderPointer, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('load', lookSoon, { signal });
  signal.addEventListener('abort', () => clearTimeout(looking), { once: true });
  lookAgainSoon();

  return {
    meet,
    remember: (element) => remembered.add(element),
    lookAgainSoon,
    roots: () => roots,
    prune() {
      for (const root of roots) {
        if (root.isConnected) continue;
        roots.delete(root);
        style(root, false);
      }
      for (const element of remembered) if (!element.isConnected) remembered.delete(element);
    },
  };
}
