import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeBrowser } from '../../storage/native-browser.ts';
import { type SavedNoteScript, savedNoteKey } from '../../storage/saved-note.ts';
import { createSavedNote } from './create-saved-note.tsx';

// Run in a page when a selection of it is saved; offers itself to the background, which tells what came of it.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, SavedNoteScript | undefined>;
  world[savedNoteKey] ??= createSavedNote(window, nativeBrowser());
});
