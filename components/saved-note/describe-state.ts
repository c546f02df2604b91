import type { SavedNoteProps } from './props.ts';

const keys = {
  ask: 'savedNotePrivate',
  saved: 'saved',
  removed: 'removed',
  nothing: 'savedNoteNothing',
  field: 'savedNoteField',
  interrupted: 'savedNoteInterrupted',
} as const;

/** What came of saving, in words: shown and announced alike. */
export function describeState({
  state,
  failure,
  text,
}: Pick<SavedNoteProps, 'state' | 'failure' | 'text'>): string {
  if (failure?.makeRoom) return text.t('notSavedFull');
  if (failure || state === 'unsaved') return text.t('notSaved', failure?.why ?? '');
  return text.t(keys[state]);
}
