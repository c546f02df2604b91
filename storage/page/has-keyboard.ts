/**
 * Whether what is typed in this frame goes to it, rather than to a frame in it: `hasFocus` holds for those around, too
 * (https://html.spec.whatwg.org/multipage/interaction.html#dom-document-hasfocus). Sent into pages as it stands, so it
 * leans on nothing of this module.
 */
export function hasKeyboard(): boolean {
  let { activeElement: active } = document;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return document.hasFocus() && !/^(i?frame|object|embed)$/.test(active?.localName ?? '');
}
