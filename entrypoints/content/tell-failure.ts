import { createHost } from '../../components/top-layer/create-host.ts';
import { cardHostName, type OpenCard } from '../../storage/card-script.ts';
import failureCss from './failure.css?inline';

/** CSS pixels from the words to the note, and from the note to the viewport's edge. */
const gap = 4;
const edge = 8;

function placeBeside(frame: HTMLElement, anchor: Range, window: Window): void {
  const [mark = anchor.getBoundingClientRect()] = anchor.getClientRects();
  const { offsetWidth, offsetHeight } = frame;
  const below = mark.bottom + gap;
  const isRoom = below + offsetHeight + edge <= window.innerHeight;
  const farthest = window.document.documentElement.clientWidth - edge - offsetWidth;
  frame.style.left = `${Math.max(edge, Math.min(mark.left, farthest))}px`;
  frame.style.top = `${Math.max(edge, isRoom ? below : mark.top - gap - offsetHeight)}px`;
}

/** Says in a card's place that the card could not be opened; it goes as a card goes. */
export function tellFailure(window: Window, anchor: Range, words: string): OpenCard {
  const { host, frame } = createHost(window.document, { name: cardHostName, css: failureCss, anchor });
  const note = window.document.createElement('p');
  // Put in once the region is there, so that screen readers say it.
  frame.setAttribute('role', 'alert');
  note.textContent = words;
  frame.append(note);
  placeBeside(frame, anchor, window);
  return {
    host,
    rect: () => frame.getBoundingClientRect(),
    onKey: () => undefined,
    close: () => host.remove(),
  };
}
