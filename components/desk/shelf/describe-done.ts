import type { Text } from '../../text.ts';
import { passageTitle } from './passage-names.ts';
import type { Done } from './props.ts';

/** What was changed, in words: shown beside Undo, and announced. */
export function describeDone(done: Done, text: Text): string {
  switch (done.kind) {
    case 'removed':
      return text.t('shelfRemoved', passageTitle(done.item, text));
    case 'removedMany':
      return text.count('shelfRemovedMany', done.count);
    case 'moved':
      return done.to === undefined
        ? text.count('shelfMovedOut', done.count)
        : text.t('shelfMovedTo', text.count('passages', done.count), done.to);
    case 'noted':
      return text.t('shelfNoted', passageTitle(done.item, text));
    case 'unnoted':
      return text.t('shelfUnnoted', passageTitle(done.item, text));
    case 'noteBack':
      return text.t('shelfNoteBack', passageTitle(done.item, text));
    case 'named':
      return done.name === undefined ? text.t('shelfUnnamed') : text.t('shelfNamed', done.name);
    case 'renamed':
      return text.t('shelfRenamed', done.name);
    case 'folderAdded':
      return text.t('shelfFolderAdded', done.name);
    case 'folderRemoved':
      return text.t('shelfFolderRemoved', done.name);
  }
}
