import { deepActive } from './deep-active.ts';
import hostCss from './host.css?inline';

export interface Host {
  /** The only element that we ever put into a page. */
  host: HTMLElement;
  root: ShadowRoot;
  /** The place inside the root for what is shown. */
  frame: HTMLElement;
}

export interface HostOptions {
  /** The element's name: `on-record-card`. */
  name: string;
  css: string;
  /** Where on the page it belongs, if anywhere. */
  anchor?: Range | undefined;
}

const flatParent = (node: Node): Node | null =>
  (node as Partial<Slottable>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Where to be in the modal dialog around a node, which may stand in a slot of one. */
function modalAround(place: Node | undefined): Element | undefined {
  let slotted: Element | undefined;
  for (let at: Node | null = place ?? null; at; at = flatParent(at)) {
    if (!(at instanceof Element)) continue;
    if (at.matches('dialog:modal')) return slotted ?? at;
    if (at.assignedSlot) slotted = at;
  }
  return undefined;
}

/**
 * A modal dialog makes everything outside it inert, the top layer included, and
 * so does an element that fills the screen: then the host goes inside.
 */
function homeFor(document: Document, anchor: Range | undefined): Element {
  const place = anchor?.startContainer;
  const modals = [...document.querySelectorAll('dialog:modal')];
  const { fullscreenElement } = (place?.getRootNode() ?? document) as Document | ShadowRoot;
  const filling = !place || fullscreenElement?.contains(place) ? fullscreenElement : undefined;
  // One in a shadow root is known by the keyboard that it took.
  const modal = modalAround(place) ?? modals.at(-1) ?? modalAround(deepActive(document) ?? undefined);
  return modal ?? filling ?? document.documentElement;
}

/** Puts an empty place into the top layer of a document, in a closed shadow root. */
export function createHost(document: Document, { name, css, anchor }: HostOptions): Host {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  host.setAttribute('popover', 'manual');
  // A page that closes its menu on a press outside must not take ours for the outside.
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
