import type { SavedNoteProps } from './props.ts';

/** Where it went, and may go instead. Nothing where there are no folders. */
export function FolderChoice({ folders, folder, text, actions }: SavedNoteProps) {
  if (folders.length === 0) return null;
  return (
    <span class="folder">
      {text.t('savedNoteTo')}{' '}
      <select
        aria-label={text.t('savedNoteFolder')}
        value={folder ?? ''}
        onChange={(event) => actions.move(event.currentTarget.value || undefined)}
      >
        <option value="">{text.t('shelfNoFolder')}</option>
        {folders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
