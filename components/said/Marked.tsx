import { markWords } from '../../corpus/search/mark-words.ts';

interface Props {
  text: string;
  words: readonly string[];
}

/** A text with the words that answer the query marked. */
export function Marked({ text, words }: Props) {
  if (words.length === 0) return <>{text}</>;
  return <>{markWords(text, words).map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}
