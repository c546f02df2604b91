/** What has the keyboard, inside open shadow roots too. */
export function deepActive({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && deepActive(activeElement.shadowRoot)) || activeElement;
}
