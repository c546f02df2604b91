import type { IndexDocument, IndexField } from './index-documents.ts';
import { splitWords } from './split-words.ts';

const spaced = (text: string) =>
  ` ${splitWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/** A document's own texts and names. */
const ownFields: readonly IndexField[] = ['text', 'name', 'speaker', 'role', 'occasion', 'source', 'gloss'];

/** Whether the words of a phrase stand in sequence in one of a document's texts or names; the last one whole, unless it is `open`. */
export function holdsPhrase(
  document: IndexDocument,
  phrase: string,
  { open = false, fields = ownFields }: { open?: boolean; fields?: readonly IndexField[] } = {},
): boolean {
  const sought = open ? spaced(phrase).trimEnd() : spaced(phrase);
  return fields.flatMap((field) => document[field].split('\n')).some((line) => spaced(line).includes(sought));
}
