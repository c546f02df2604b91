import { useState } from 'preact/hooks';
import { citationOptions } from '../../components/citation-options.ts';
import { isIn } from '../../components/desk/shelf/filter-items.ts';
import type { FolderChoice, ShelfItem } from '../../components/desk/shelf/props.ts';
import { Shelf } from '../../components/desk/shelf/Shelf.tsx';
import { everything, type Feedback, rawData } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import { formatKeptCitation } from '../../corpus/citation/format-kept-citation.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import { ExportPane } from './ExportPane.tsx';
import type { Exporting } from './exporting.ts';
import type { useShelf } from './use-shelf.ts';

interface Props {
  shelf: ReturnType<typeof useShelf>;
  /** From the address; one that is no more shows all. */
  folder: FolderChoice;
  exporting: Exporting;
  text: Text;
  chooseFolder(folder: FolderChoice): void;
  openDossier(folder: FolderChoice, only: readonly string[] | undefined): void;
  openRecord(quotationId: string): void;
}

/** The tab Saved with everything behind it. */
export function SavedTab({ shelf, exporting, text, ...go }: Props) {
  const [feedback, setFeedback] = useState<Feedback>();
  const { items, folders, unreadable } = shelf;
  const known = go.folder === 'none' || folders.some(({ id }) => id === go.folder);
  const folder = known ? go.folder : 'all';
  const folderName = folders.find(({ id }) => id === folder)?.name ?? text.t('extensionName');

  const inFolder = items.filter((item) => isIn(item, folder)).length;

  const copyWords = (id: string, words: string) =>
    void exporting.copier.copy({ plain: words }).then(
      () => setFeedback({ id, done: 'copied' }),
      (error: unknown) => setFeedback({ id, failed: 'copy', why: errorMessage(error) }),
    );
  function copy(some: readonly ShelfItem[]) {
    const { locale, labels } = citationOptions(text);
    const more = {
      namedByReader: text.t('citeNamedByReader'),
      quotedIn: text.t('citeQuotedIn'),
      in: text.t('citeIn'),
      read: text.t('citeRead'),
    };
    const cited = some.map((item) => formatKeptCitation(item, { locale, labels: { ...labels, ...more } }));
    const [only] = some;
    copyWords(some.length === 1 && only ? only.id : everything, cited.join('\n\n'));
  }
  /** A change has its own words: what was copied before is not said again. */
  const silently =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      setFeedback(undefined);
      act(...args);
    };
  const { actions } = shelf;
  return (
    <Shelf
      {...shelf}
      folder={folder}
      keptAside={unreadable.length}
      feedback={feedback}
      text={text}
      actions={{
        chooseFolder: silently(go.chooseFolder),
        remove: silently(actions.remove),
        move: silently(actions.move),
        setNote: silently(actions.setNote),
        draftNote: actions.draftNote,
        setNoteAtOnce: actions.setNoteAtOnce,
        revertNote: silently(actions.revertNote),
        nameSpeaker: silently(actions.nameSpeaker),
        addFolder: silently(actions.addFolder),
        renameFolder: silently(actions.renameFolder),
        removeFolder: silently(actions.removeFolder),
        undo: silently(actions.undo),
        letGo: actions.letGo,
        copy,
        copyKeptAside: () => copyWords(rawData, JSON.stringify(unreadable, null, 2)),
        openDossier: (ids) => go.openDossier(folder, ids.length === inFolder ? undefined : ids),
        openRecord: go.openRecord,
      }}
      renderExport={(some, close) => (
        <ExportPane items={some} name={folderName} exporting={exporting} text={text} close={close} />
      )}
    />
  );
}
