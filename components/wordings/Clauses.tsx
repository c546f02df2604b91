import type { Run } from '../../corpus/wordings/compare-wordings.ts';
import { Marked } from '../said/Marked.tsx';

interface Props {
  id?: string | undefined;
  /** One for each row of the pair; empty where only the other wording has a clause. */
  clauses: readonly Run[][];
  lang: string;
  /** The rows to be seen; the others are clipped, and still read out. */
  shown: readonly [from: number, to: number];
  /** To be marked. */
  words: readonly string[] | undefined;
}

const noWords: readonly string[] = [];

/** A side's clauses with their rows. */
const present = (clauses: readonly Run[][]) =>
  clauses.map((runs, row) => ({ runs, row })).filter(({ runs }) => runs.length > 0);

/** For the eye only: marks and sign where a wording begins or ends with an omission. */
function Sign({ at }: { at: 'start' | 'end' }) {
  const omission = <span class="omission">{at === 'start' ? '[…] ' : ' […]'}</span>;
  return (
    <span class="sign" aria-hidden="true">
      {at === 'start' && '“'}
      {omission}
      {at === 'end' && '”'}
    </span>
  );
}

/** Underlines what differs, but not the space after it, which is kept where a clause ends with it. */
function Differing({ run, words }: { run: Run; words: readonly string[] }) {
  const [, core = '', rest = ''] = /^(.*?)(\s*)$/su.exec(run.text) ?? [];
  const marked = <Marked text={core} words={words} />;
  return (
    <>
      {run.differs && core !== '' ? <span class="differs">{marked}</span> : marked}
      {rest !== '' && <span class="kept">{rest}</span>}
    </>
  );
}

/** A wording as one paragraph of clauses. What differs from the other wording is underlined. */
export function Clauses({ id, clauses, lang, shown: [from, to], words = noWords }: Props) {
  const all = present(clauses);
  const seen = all.filter(({ row }) => row >= from && row < to);
  return (
    <p class="said" id={id} lang={lang}>
      {all.map((clause) => (
        <span
          key={clause.row}
          class={seen.includes(clause) ? (clause === seen[0] ? 'clause opens' : 'clause') : 'clipped'}
          style={{ gridRow: clause.row + 2 }}
        >
          {clause === all[0] ? '“' : clause === seen[0] && <Sign at="start" />}
          {clause.runs.map((run, index) => (
            <Differing key={index} run={run} words={words} />
          ))}
          {clause === all.at(-1) ? '”' : clause === seen.at(-1) && <Sign at="end" />}
        </span>
      ))}
    </p>
  );
}
