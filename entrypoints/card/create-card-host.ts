import cardCss from '../../components/styles/card.css?inline';
import { cardHostName } from '../../storage/card-script.ts';
import hostCss from './host.css?inline';

export interface CardHost {
  /** The only element that we ever put into a page. */
  host: HTMLElement;
  root: ShadowRoot;
  /** The card's place inside the root. */
  frame: HTMLElement;
}

/**
 * A modal dialog makes everything outside it inert, the top layer included, and
 * so does an element that fills the screen: then the card goes inside.
 */
function homeFor(document: Document, { startContainer }: Range): Element {
  const modals = [...document.querySelectorAll('dialog:modal')];
  const own = startContainer.parentElement?.closest('dialog:modal');
  const { fullscreenElement } = startContainer.getRootNode() as Document | ShadowRoot;
  const filling = fullscreenElement?.contains(startContainer) ? fullscreenElement : undefined;
  return own ?? modals.at(-1) ?? filling ?? document.documentElement;
}

/** Puts an empty card into the top layer of a document, in a closed shadow root. */
export function createCardHost(document: Document, anchor: Range): CardHost {
  const host = document.createElement(cardHostName);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  host.setAttribute('popover', 'manual');
  // A page that closes its menu on a press outside must not take the card for the outside.
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'contextmenu',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  homeFor(document, anchor).append(host);
  // A page that magnifies its root by style would magnify the card, and all its measures.
  if (host.currentCSSZoom !== 1) sheet.insertRule(`.frame, .ring { zoom: ${1 / host.currentCSSZoom} }`);
  host.showPopover();
  return { host, root, frame };
}
