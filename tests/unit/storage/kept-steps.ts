import fc from 'fast-check';
import type { Passage } from '../../../corpus/pack/passage.ts';
import type { Library } from '../../../storage/library.ts';
import type { Change } from '../../../storage/write-keys.ts';
import { quotation } from './quotation.ts';

const selectionIds = ['1', '2'].map((last) => `selection-00000000-0000-4000-8000-00000000000${last}`);
export const folderIds = ['folder-a', 'folder-b'];
const ids = ['a', 'b', 'c', ...selectionIds];

/** What only later versions keep of a page. */
const paper = {
  authors: ['Pieter van der Meer'],
  authorNames: [{ name: 'Pieter van der Meer', family: 'van der Meer', given: 'Pieter' }],
  publisher: 'Journal of Things',
  journal: {
    ...{ title: 'Journal of Things', volume: '12', issue: '3', firstPage: '45', lastPage: '67' },
    doi: '10.1234/abc.5',
  },
};

/** The passage of an id, always the same. */
export function passage(id: string, text = `Words of ${id}.`): Passage {
  if (!id.startsWith('selection-')) return { kind: 'quotation', quotation: quotation(id, text) };
  const page = {
    ...{ title: 'A page', url: 'http://news.example/a', site: 'news.example' },
    ...(id.endsWith('2') && paper),
  };
  const fragmentUrl = 'http://news.example/a#:~:text=Words';
  return { kind: 'selection', selection: { id, text, page, fragmentUrl, readOn: '2026-11-21' } };
}

/** Something that a reader does with the library. */
export type Step =
  | { do: 'keep' | 'toggle'; id: string }
  | { do: 'remove' | 'move'; ids: string[]; folder?: string | undefined }
  | { do: 'note' | 'name'; id: string; text: string }
  | { do: 'add' | 'rename' | 'drop'; folder: string; text: string };

const id = fc.constantFrom(...ids);
const some = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const folder = fc.constantFrom(...folderIds);
const text = fc.constantFrom('One.', 'Two.', '');

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('keep' as const, 'toggle' as const), id }),
  fc.record({ do: fc.constant('remove' as const), ids: some }),
  fc.record({ do: fc.constant('move' as const), ids: some, folder: fc.option(folder, { nil: undefined }) }),
  fc.record({ do: fc.constantFrom('note' as const, 'name' as const), id, text }),
  fc.record({ do: fc.constantFrom('add' as const, 'rename' as const, 'drop' as const), folder, text }),
);

/** Does it; gives the change where there is one to undo. */
export async function take(library: Library, step: Step): Promise<Change | undefined> {
  if (step.do === 'keep') await library.keep(passage(step.id), { from: 'card' });
  if (step.do === 'toggle') return library.toggle(passage(step.id));
  if (step.do === 'remove') return library.remove(step.ids);
  if (step.do === 'move') return library.move(step.ids, step.folder);
  if (step.do === 'note') return library.setNote(step.id, step.text);
  if (step.do === 'name') return library.nameSpeaker(step.id, step.text || undefined);
  if (step.do === 'add') return (await library.addFolder(step.text || 'Three.')).change;
  if (step.do === 'rename') return library.renameFolder(step.folder, step.text || 'Four.');
  if (step.do === 'drop') return library.removeFolder(step.folder);
  return undefined;
}
