import type { ComponentChildren } from 'preact';
import type { Run } from '../../../corpus/citation/csl/run.ts';

function Look({ run }: { run: Run }): ComponentChildren {
  const { text, italic, bold, smallCaps, raised } = run;
  if (italic) return <em>{text}</em>;
  if (bold) return <b>{text}</b>;
  if (raised === 'super') return <sup>{text}</sup>;
  if (raised === 'sub') return <sub>{text}</sub>;
  return smallCaps ? <span class="small-caps">{text}</span> : text;
}

/** A style's output, piece by piece, as it will look where it is pasted. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) =>
        run.url !== undefined && /^https?:/i.test(run.url) ? (
          <a class="lk" href={run.url} target="_blank" rel="noopener noreferrer">
            <Look run={run} />
          </a>
        ) : (
          <Look run={run} />
        ),
      )}
    </>
  );
}
