/** Tells when a document shows another page under another address, as single-page applications have it. */
export interface AddressWatch {
  /** Looks whether the address has changed: it may do so before the text does, or after. */
  look(): void;
  /** It has changed so lately that what is taken out now may be the last page. */
  isFresh(): boolean;
}

/** Milliseconds from a change of address in which what is taken out may be the last page. */
const freshFor = 5000;

/** The page's address but for the part that only points into it. */
const pageAddress = ({ location }: Document) => location.href.split('#', 1)[0];

/** Watches a document's address until the signal aborts. */
export function watchAddress(document: Document, onTurn: () => void, signal: AbortSignal): AddressWatch {
  let address = pageAddress(document);
  let turned = Number.NEGATIVE_INFINITY;

  function look() {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    turned = performance.now();
    onTurn();
  }

  document.defaultView?.navigation.addEventListener('currententrychange', look, { signal });
  return { look, isFresh: () => performance.now() - turned < freshFor };
}
