import css from './marks.css?inline';

/**
 * Gives a shadow root the style of marks, and again where the page assigned its
 * own sheets over it. In Firefox only: there the document's `::highlight()` rules
 * don't paint inside shadow roots; in Chromium they do. (Text that stands in the
 * root itself, in no element, Firefox 153 paints with neither.)
 */
export function createRootStyle(signal: AbortSignal): (root: ShadowRoot) => void {
  if (!import.meta.env.FIREFOX) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = new Set<ShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const root of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return (root) => {
    styled.add(root);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
}
