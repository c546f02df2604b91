import type { Browser } from 'webextension-polyfill';
import { deskAddress, formatAddress } from '../../components/desk/address.ts';
import cardCss from '../../components/styles/card.css?inline';
import type { Text } from '../../components/text.ts';
import { createHost } from '../../components/top-layer/create-host.ts';
import { type CardRequest, type CardScript, cardHostName, type OpenCard } from '../../storage/card-script.ts';
import { createLibrary } from '../../storage/library.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { createFocusScope } from './create-focus-scope.ts';
import { escapeElsewhere } from './escape-elsewhere.ts';
import { followAnchor } from './follow-anchor.ts';
import { hideFocus } from './hide-focus.ts';
import hostCss from './host.css?inline';
import { mountCard } from './mount-card.tsx';

const failed = (error: unknown) => console.warn('On Record could not open the desk:', error);

/** Makes what opens cards in one frame. */
export function createCardScript(
  window: Window & typeof globalThis,
  browser: Browser,
  text: Text,
): CardScript {
  const library = createLibrary(browser.storage.local, Date.now);
  const ask = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));

  function open(request: CardRequest): OpenCard {
    const { anchor, at, how, onPin, onDismiss } = request;
    const closed = new AbortController();
    const { host, root, frame } = createHost(window.document, {
      name: cardHostName,
      css: hostCss + cardCss,
      anchor,
    });
    let pinned = false;
    const focus = createFocusScope(window.document, root, frame);
    mountCard({
      ...request,
      frame,
      text,
      library,
      isPrivate: browser.extension.inIncognitoContext === true,
      window,
      openDesk: ({ id, label }) =>
        void ask('open-desk', { search: formatAddress(deskAddress(label, { kind: 'term', id })) }).catch(
          failed,
        ),
      makeRoom: () => void ask('open-desk', { search: '?tab=saved' }).catch(failed),
      place: anchor.startContainer.parentElement ?? undefined,
      onShown: focus.stay,
      onPin(next) {
        pinned = next;
        if (next) focus.enter();
        onPin(next);
      },
      signal: closed.signal,
    });
    followAnchor({
      window,
      frame,
      anchor,
      isPinned: () => pinned,
      onLost: onDismiss,
      at,
      ring: how === 'keyboard',
      signal: closed.signal,
    });
    hideFocus(window, host, closed.signal);
    escapeElsewhere({ window, ask, onDismiss, signal: closed.signal });
    if (how === 'keyboard') focus.enter();
    return {
      host,
      rect: () => frame.getBoundingClientRect(),
      onKey: (event) => focus.onKey(event, how === 'keyboard' || pinned),
      close() {
        focus.leave();
        closed.abort();
        host.remove();
      },
    };
  }

  return { open };
}
