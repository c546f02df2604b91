import type { Text } from '../text.ts';
import type { FileFault, OptionsActions, Restored, StoredTold } from './props.ts';

interface Props {
  told: StoredTold | undefined;
  text: Text;
  actions: Pick<OptionsActions, 'undoStored'>;
}

const failures = {
  backUp: 'notBackedUp',
  restore: 'notRestored',
  erase: 'notErased',
  undo: 'notUndone',
} as const;
const counted = {
  passage: 'passageCount',
  note: 'noteCount',
  folder: 'folderCount',
  site: 'siteCount',
  setting: 'settingCount',
  aside: 'asideCount',
} as const;

function describeFault(fault: FileFault, text: Text): string {
  if (fault.reason === 'no-json') return text.t('fileNoJson', fault.line, fault.column);
  if (fault.reason === 'newer') return text.t('fileNewer', fault.version);
  if (fault.reason === 'foreign') return text.t('fileForeign');
  return text.t('fileDamaged', fault.path, fault.message);
}

function describeRestored({ added, same, kept }: Restored, text: Text): string {
  const kinds = Object.keys(counted) as (keyof typeof counted)[];
  const parts = kinds.map((kind) => (added[kind] > 0 ? text.count(counted[kind], added[kind]) : undefined));
  const what = text.join(parts);
  return [
    what === '' ? text.t('restoredNothing') : text.t('restoredWhat', what),
    ...(same > 0 ? [text.count('restoredSame', same)] : []),
    ...(kept > 0 ? [text.count('restoredKept', kept)] : []),
  ].join(' ');
}

function describeDone(told: Exclude<StoredTold, { failed: string } | { fault: FileFault }>, text: Text) {
  if ('restored' in told) return describeRestored(told.restored, text);
  return text.t(told.done);
}

/** What became of the last backup, restoration or erasure, and the way back from it. */
export function StoredReport({ told, text, actions }: Props) {
  if (told === undefined) return null;
  if ('failed' in told || 'fault' in told) {
    const words =
      'fault' in told
        ? text.t('nothingRestored', describeFault(told.fault, text))
        : text.t(failures[told.to], told.full ? text.t('storageFull') : told.failed);
    return (
      <p class="trouble" role="alert">
        {words}
      </p>
    );
  }
  const isUndoable = 'restored' in told || told.done === 'erased';
  return (
    <div class="report">
      <p role="status">{describeDone(told, text)}</p>
      {isUndoable && (
        <button type="button" class="settle" onClick={actions.undoStored}>
          {text.t('undo')}
        </button>
      )}
    </div>
  );
}
