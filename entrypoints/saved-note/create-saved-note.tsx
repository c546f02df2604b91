import { render } from 'preact';
import type { Browser } from 'webextension-polyfill';
import noteCss from '../../components/styles/saved-note.css?inline';
import { createText, localeOf } from '../../components/text.ts';
import { createHost } from '../../components/top-layer/create-host.ts';
import { createLibrary } from '../../storage/library.ts';
import { loadMessages } from '../../storage/messages.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRecentFolder } from '../../storage/recent-folder.ts';
import { createRequest } from '../../storage/requests.ts';
import type { SavedNoteRequest, SavedNoteScript } from '../../storage/saved-note.ts';
import { createLinger } from './create-linger.ts';
import { guardKeys } from './guard-keys.ts';
import hostCss from './host.css?inline';
import { LiveNote } from './LiveNote.tsx';

interface OpenNote {
  request: SavedNoteRequest;
  isOpen(): boolean;
  focus(): void;
  close(): void;
}

const idOf = (request: SavedNoteRequest) => ('selection' in request ? request.selection.id : undefined);

/** Makes what shows notes in a page's corner, one at a time. */
export function createSavedNote(window: Window & typeof globalThis, browser: Browser): SavedNoteScript {
  const library = createLibrary(browser.storage.local, Date.now);
  const recent = createRecentFolder(browser.storage.local);
  const ask = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));
  let open: OpenNote | undefined;

  async function loadText() {
    const messages = await loadMessages(browser, (language) => ask('words', { language }));
    return createText(messages.getMessage, localeOf(messages.language));
  }

  async function mount(request: SavedNoteRequest): Promise<OpenNote> {
    const text = await loadText();
    const closed = new AbortController();
    const { signal } = closed;
    const { host, root, frame } = createHost(window.document, {
      name: 'on-record-note',
      css: hostCss + noteCss,
    });
    function close() {
      if (signal.aborted) return;
      closed.abort();
      render(null, frame);
      host.remove();
    }
    guardKeys({ window, host, root, close, signal });
    createLinger({ window, frame, root, waits: request.state === 'ask', close, signal });
    const makeRoom = () => void ask('open-desk', { search: '?tab=saved' });
    render(<LiveNote {...{ request, library, recent, text, makeRoom, close }} />, frame);
    const focus = () =>
      (
        frame.querySelector<HTMLElement>('.bar :is(button, textarea)') ?? frame.querySelector('button')
      )?.focus({ preventScroll: true });
    return { request, isOpen: () => !signal.aborted, focus, close };
  }

  return {
    async show(request) {
      // The same again: the reader wants to get there by keyboard.
      const isSame = idOf(request) !== undefined && open && idOf(open.request) === idOf(request);
      if (isSame && open?.isOpen()) return open.focus();
      open?.close();
      open = await mount(request);
    },
  };
}
