import { marksOwn } from '../../corpus/citation/in-marks.ts';
import { excerpt } from '../../corpus/search/excerpt.ts';
import { cutText } from './cut-text.ts';
import { Marked } from './Marked.tsx';
import { Omission } from './Omission.tsx';

interface Props {
  id?: string | undefined;
  text: string;
  lang: string;
  /** The words that an excerpt is cut around. */
  words?: readonly string[];
  /** Mark those words, too. */
  mark?: boolean;
  /** Printed words, which need no marks of ours where they begin with their own. */
  printed?: boolean;
  /** Show no more than about so many characters. The rest stays readable to a screen reader. */
  max?: number | undefined;
}

const noWords: readonly string[] = [];

/** Words that somebody said, in their marks: always one paragraph with the whole text. */
export function Said({ id, text, lang, words = noWords, mark = false, printed = false, max }: Props) {
  const cut = cutText(text, max === undefined ? undefined : excerpt(text, words, max));
  const [open, close] = printed && marksOwn(text) ? ['', ''] : ['“', '”'];
  return (
    <p class="said" id={id} lang={lang}>
      {open}
      {cut.before !== '' && <Omission text={cut.before} at="start" />}
      <Marked text={cut.shown} words={mark ? words : noWords} />
      {cut.after !== '' && <Omission text={cut.after} at="end" />}
      {close}
    </p>
  );
}
