import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QueryFault } from '../../corpus/search/query.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  faults: readonly QueryFault[];
}

/** The stretches of a query that are at fault, each once, and what stands between them. */
function cutAtFaults(query: string, faults: readonly QueryFault[]): { words: string; faulty: boolean }[] {
  const pieces: { words: string; faulty: boolean }[] = [];
  let at = 0;
  for (const { what, from: start, to } of faults) {
    // A key that is known is in order; what stands behind it isn't.
    const [key] = ((what === 'date' || what === 'unknown') && query.slice(start).match(/^[^:：]*[:：]/)) || [
      '',
    ];
    const from = start + key.length;
    if (from < at || to > query.length) continue;
    pieces.push(
      { words: query.slice(at, from), faulty: false },
      { words: query.slice(from, to), faulty: true },
    );
    at = to;
  }
  return [...pieces, { words: query.slice(at), faulty: false }];
}

/** Lines under what is at fault, beneath the field's own text, scrolled as that is. */
export function FaultLines({ field, query, faults }: Props) {
  const lines = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      if (lines.current && field.current) lines.current.scrollLeft = field.current.scrollLeft;
    };
    const gone = new AbortController();
    follow();
    field.current?.addEventListener('scroll', follow, { signal: gone.signal });
    return () => gone.abort();
  }, [field, query]);
  return (
    <div class="field-faults" aria-hidden="true" ref={lines}>
      {cutAtFaults(query, faults).map(({ words, faulty }, index) =>
        faulty ? <u key={index}>{words}</u> : words,
      )}
    </div>
  );
}
