/** The least size, in CSS pixels, at which a frame can hold something to read. */
const least = { width: 120, height: 40 };

/** A frame that was taken out has no top any more, and in Firefox no size one may ask for: NS_ERROR_UNEXPECTED. */
const isReadable = (window: Window) =>
  window.top === window.self ||
  (window.top !== null && window.innerWidth >= least.width && window.innerHeight >= least.height);

const next = (target: EventTarget, type: string, signal: AbortSignal) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true, signal }));

/**
 * Resolves once the document is parsed and, in a frame, large enough to be
 * read: true for an HTML document, false for any other (an image, raw XML).
 */
export async function whenReady(window: Window & typeof globalThis, signal: AbortSignal): Promise<boolean> {
  const { document } = window as { document: Document & { prerendering?: boolean } };
  // A prerendered page may never be seen.
  if (document.prerendering) await next(document, 'prerenderingchange', signal);
  if (window.document.readyState === 'loading') await next(window.document, 'DOMContentLoaded', signal);
  while (!isReadable(window)) await next(window, 'resize', signal);
  return window.document.documentElement instanceof window.HTMLElement;
}
