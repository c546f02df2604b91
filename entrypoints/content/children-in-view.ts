export interface Child {
  element: Element;
  box: DOMRect;
}

/** So many children are all looked at; among more, those in view are looked for by bisection. */
const few = 100;

const isEmpty = ({ width, height }: DOMRect) => width === 0 && height === 0;

/** The index of the first child that ends below the top of the viewport; those without a box are passed over. */
function firstBelowTop(children: HTMLCollection): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box = children[at]?.getBoundingClientRect();
    while (box && isEmpty(box) && at + 1 < high) box = children[++at]?.getBoundingClientRect();
    if (!box || isEmpty(box) || box.bottom > 0) high = middle;
    else low = at + 1;
  }
  return low;
}

/**
 * The children of an element that stand in a viewport of that height, or have no box of their own: what
 * is in those may be anywhere. A look-up by point takes the browser as long as there are children; hence
 * bisection, by which many children that stand in another order than they are written may be missed.
 */
export function* childrenInView({ children }: Element | ShadowRoot, height: number): Generator<Child> {
  const many = children.length > few;
  for (let index = many ? firstBelowTop(children) : 0; index < children.length; index++) {
    const element = children[index];
    if (!element) return;
    const box = element.getBoundingClientRect();
    if (many && box.top >= height) return;
    if (isEmpty(box) ? element.firstElementChild : box.bottom > 0 && box.top < height) yield { element, box };
  }
}

/** Every element in the viewport under another, open shadow roots included, as far as `childrenInView` finds them. */
export function* elementsInView(parent: Element | ShadowRoot, height: number): Generator<Element> {
  for (const { element } of childrenInView(parent, height)) {
    yield element;
    if (element.shadowRoot) yield* elementsInView(element.shadowRoot, height);
    yield* elementsInView(element, height);
  }
}
