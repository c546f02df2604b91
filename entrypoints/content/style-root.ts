import css from '../../components/styles/marks.css?inline';

/** Gives a root the style, or takes it away. */
type RootStyle = (root: ShadowRoot, given: boolean) => void;

/**
 * Gives a shadow root the style of marks, and again where the page assigned its
 * own sheets over it. In Firefox only: there the document's `::highlight()` rules
 * don't paint inside shadow roots; in Chromium they do. (Text that stands in the
 * root itself, in no element, Firefox 153 paints with neither.)
 */
export function createRootStyle(signal: AbortSignal): RootStyle {
  if (!import.meta.env.FIREFOX) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = new Set<ShadowRoot>();
  function take(root: ShadowRoot) {
    styled.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  signal.addEventListener('abort', () => styled.forEach(take));
  return (root, given) => {
    if (!given) return take(root);
    styled.add(root);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
}
