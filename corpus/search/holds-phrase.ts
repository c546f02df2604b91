import type { IndexDocument } from './index-documents.ts';
import { splitWords } from './split-words.ts';

const spaced = (text: string) =>
  ` ${splitWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/** Whether the words of a phrase stand in sequence in one of a document's own texts or names. */
export function holdsPhrase(document: IndexDocument, phrase: string): boolean {
  const { text, name, speaker, role, occasion, source, gloss } = document;
  const sought = spaced(phrase);
  return [text, name, speaker, role, occasion, source, gloss]
    .flatMap((field) => field.split('\n'))
    .some((line) => spaced(line).includes(sought));
}
