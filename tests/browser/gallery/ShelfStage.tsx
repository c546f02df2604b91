import { useState } from 'preact/hooks';
import type { Done, ShelfItem, ShelfProps } from '../../../components/desk/shelf/props.ts';
import { Shelf } from '../../../components/desk/shelf/Shelf.tsx';
import { everything, type Feedback } from '../../../components/feedback.ts';
import type { Text } from '../../../components/text.ts';
import { ExportStage } from './ExportStage.tsx';
import { SavedInDesk } from './SavedInDesk.tsx';
import { sample } from './sample-pack.ts';
import { sampleFolders, sampleShelf } from './sample-shelf.ts';

interface Props
  extends Partial<Pick<ShelfProps, 'state' | 'items' | 'folder' | 'keptAside' | 'trouble' | 'done'>> {
  text: Text;
}

interface Kept {
  items: readonly ShelfItem[];
  folders: ShelfProps['folders'];
}

const tell = (words: string) => {
  document.title = words;
};

/** A shelf that behaves: it keeps what is done to it, and what was before, until the page is left. */
export function ShelfStage({
  text,
  folder: first = 'all',
  items = sampleShelf,
  done: before,
  ...rest
}: Props) {
  const [kept, setKept] = useState<Kept>({ items, folders: sampleFolders });
  const [last, setLast] = useState<{ done: Done; kept: Kept } | undefined>(before && { done: before, kept });
  const [folder, setFolder] = useState(first);
  const [feedback, setFeedback] = useState<Feedback>();
  const change = (done: Done, next: Partial<Kept>) => {
    setLast({ done, kept });
    setKept({ ...kept, ...next });
    setFeedback(undefined);
  };
  const find = (id: string) => kept.items.find((item) => item.id === id) as ShelfItem;
  const mapped = (ids: readonly string[], map: (item: ShelfItem) => ShelfItem) => ({
    items: kept.items.map((item) => (ids.includes(item.id) ? map(item) : item)),
  });
  const actions: ShelfProps['actions'] = {
    chooseFolder: setFolder,
    remove: (ids) =>
      change(
        ids.length === 1
          ? { kind: 'removed', item: find(ids[0] ?? '') }
          : { kind: 'removedMany', count: ids.length },
        { items: kept.items.filter(({ id }) => !ids.includes(id)) },
      ),
    move: (ids, to) =>
      change(
        { kind: 'moved', count: ids.length, to: kept.folders.find(({ id }) => id === to)?.name },
        mapped(ids, (item) => ({ ...item, folder: to })),
      ),
    setNote: (id, note) =>
      change(
        { kind: note === '' ? 'unnoted' : 'noted', item: find(id), note },
        mapped([id], (item) => ({ ...item, note })),
      ),
    draftNote: () => undefined,
    setNoteAtOnce: () => undefined,
    revertNote: () => undefined,
    nameSpeaker: (id, name) =>
      change(
        { kind: 'named', item: find(id), name },
        mapped([id], (item) =>
          item.passage.kind === 'quotation'
            ? item
            : {
                ...item,
                passage: {
                  kind: 'selection',
                  selection: { ...item.passage.selection, ...(name && { speaker: name }) },
                },
              },
        ),
      ),
    addFolder: (name) =>
      change(
        { kind: 'folderAdded', name },
        { folders: [...kept.folders, { id: `folder-${name}`, name, createdAt: 9 }] },
      ),
    renameFolder: (id, name) =>
      change(
        { kind: 'renamed', name },
        { folders: kept.folders.map((one) => (one.id === id ? { ...one, name } : one)) },
      ),
    removeFolder: (id) => {
      setFolder('all');
      change(
        { kind: 'folderRemoved', name: kept.folders.find((one) => one.id === id)?.name ?? '' },
        { folders: kept.folders.filter((one) => one.id !== id) },
      );
    },
    undo() {
      if (last !== undefined) setKept(last.kept);
      setLast(undefined);
    },
    letGo: () => setLast(undefined),
    copy: (some) =>
      setFeedback({ id: some.length === 1 && some[0] ? some[0].id : everything, done: 'copied' }),
    copyKeptAside: () => tell('copied what is kept aside'),
    openDossier: (ids) => tell(`opened a dossier of ${ids.length}`),
    openRecord: (id) => tell(`opened ${id}`),
  };
  return (
    <SavedInDesk text={text}>
      <Shelf
        state="ready"
        keptAside={0}
        {...rest}
        {...kept}
        folder={folder}
        terms={new Map(sample.pack.terms.map((term) => [term.id, term]))}
        done={last?.done}
        feedback={feedback}
        text={text}
        actions={actions}
        renderExport={(some, close) => <ExportStage items={some} text={text} close={close} />}
      />
    </SavedInDesk>
  );
}
