import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldPiece } from './field-pieces.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  pieces: readonly FieldPiece[];
}

/**
 * A query drawn once more over its field, which can't draw its own text in pieces: keys in grey, lines under what is
 * at fault. Scrolled as the field is.
 */
export function FieldLayer({ field, pieces }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      if (layer.current && field.current) layer.current.scrollLeft = field.current.scrollLeft;
    };
    const gone = new AbortController();
    const { signal } = gone;
    follow();
    field.current?.addEventListener('scroll', follow, { signal });
    // A caret that moves may scroll the field without an event of its own.
    document.addEventListener('selectionchange', () => requestAnimationFrame(follow), { signal });
    return () => gone.abort();
  }, [field, pieces]);
  return (
    <div class="field-layer" aria-hidden="true" ref={layer}>
      {pieces.map(({ words, look }, index) => {
        if (look === 'fault') return <u key={index}>{words}</u>;
        return look === 'key' ? (
          <span key={index} class="query-key">
            {words}
          </span>
        ) : (
          words
        );
      })}
    </div>
  );
}
