import { EraseSteps } from './EraseSteps.tsx';
import { FileButton } from './FileButton.tsx';
import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';
import { StoredReport } from './StoredReport.tsx';

/** What is stored, in all: to be carried away, brought back, or erased. */
export function DataRow({ values, troubles, stored, text, actions }: RowProps) {
  const { counts, lastBackup, told } = stored;
  const numbers =
    counts &&
    text.join([
      text.count('savedCount', counts.saved),
      text.count('folderCount', counts.folders),
      text.count('noteCount', counts.notes),
    ]);
  const backup = lastBackup === undefined ? text.t('noBackup') : text.t('lastBackup', lastBackup);
  return (
    <SettingRow name={text.t('optionData')}>
      <div class="data-line">
        <p class="data-counts">{numbers === undefined ? '' : text.t('summary', numbers, backup)}</p>
        <button type="button" class="boxed" onClick={actions.backUp}>
          {text.t('backUp')}
        </button>
        <FileButton class="boxed" accept=".json,application/json" take={actions.restore}>
          {text.t('restore')}
        </FileButton>
        <EraseSteps saved={counts?.saved ?? 0} text={text} actions={actions} />
      </div>
      <StoredReport told={told} text={text} actions={actions} />
      <p class="small">{text.t('restoringAdds')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={values.savePrivate === 'ask'}
          onChange={(event) => actions.set('savePrivate', event.currentTarget.checked ? 'ask' : 'always')}
        />
        <span>{text.t('askPrivate')}</span>
      </label>
      <SettingTrouble
        setting="savePrivate"
        name={text.t('askPrivate')}
        trouble={troubles.savePrivate}
        text={text}
        actions={actions}
      />
    </SettingRow>
  );
}
