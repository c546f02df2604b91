import { SavedNote } from '../../components/saved-note/SavedNote.tsx';
import { type NoteOptions, useSavedNote } from './use-saved-note.ts';

/** The note with everything behind it. */
export function LiveNote(options: NoteOptions) {
  return <SavedNote {...useSavedNote(options)} text={options.text} />;
}
