import { useState } from 'preact/hooks';
import type { SavedNoteProps } from '../../../components/saved-note/props.ts';
import { SavedNote } from '../../../components/saved-note/SavedNote.tsx';
import type { Text } from '../../../components/text.ts';

const selection = {
  id: 'selection-00000000-0000-4000-8000-000000000001',
  text: 'Some 400 government officials, business leaders and cybersecurity experts from 40 countries met in Dallas, and spoke of what nobody had spoken of before.',
  page: {
    title: 'China backs international efforts',
    url: 'http://phys.example/efforts',
    site: 'phys.example',
    authors: ['Chris Lefkow'],
    publisher: 'AFP',
    published: '2010-05-04',
    lang: 'en',
  },
  fragmentUrl: 'http://phys.example/efforts#:~:text=Some',
  readOn: '2026-11-21',
};
const folders = [
  { id: 'folder-a', name: 'Sovereignty piece', createdAt: 1 },
  { id: 'folder-b', name: 'Drafts', createdAt: 2 },
];

/** The note in the page's corner, which keeps what is pressed. */
export function NoteStage({ text, ...first }: { text: Text } & Partial<SavedNoteProps>) {
  const [state, setState] = useState(first.state ?? 'saved');
  const [folder, setFolder] = useState<string | undefined>('folder-a');
  const actions = {
    keep: () => setState('saved'),
    move: setFolder,
    setNote: () => undefined,
    undo: () => setState(state === 'saved' ? 'removed' : 'saved'),
    close: () => {
      document.title = 'closed';
    },
  };
  const shown = {
    selection: state === 'nothing' || state === 'interrupted' ? undefined : selection,
    folders,
    folder,
    note: '',
    ...first,
  };
  // The note has no page of its own: this stands for the one in whose corner it is.
  return (
    <main>
      <h1 class="unseen">{text.t('extensionName')}</h1>
      <SavedNote {...shown} state={state} text={text} actions={actions} />
    </main>
  );
}
