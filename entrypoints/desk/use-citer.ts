import { useEffect, useState } from 'preact/hooks';
import type { CitationStyle, Citer } from '../../corpus/citation/csl/citer.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { Citers } from './create-citers.ts';

/** A style that is being loaded, is there, or can't be had. */
export type CiterState =
  | { state: 'loading' }
  | { state: 'failed'; why: string }
  | { state: 'ready'; citer: Citer };

const loading: CiterState = { state: 'loading' };

/** The citation style wanted, loaded once it is; none where no style is needed. */
export function useCiter(style: CitationStyle | undefined, citers: Citers): CiterState {
  const [loaded, setLoaded] = useState<{ style: CitationStyle; citers: Citers; result: CiterState }>();
  useEffect(() => {
    if (style === undefined) return;
    let wanted = true;
    const settle = (result: CiterState) => wanted && setLoaded({ style, citers, result });
    citers.load(style).then(
      (citer) => settle({ state: 'ready', citer }),
      (error: unknown) => settle({ state: 'failed', why: errorMessage(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [style, citers]);
  return loaded?.style === style && loaded?.citers === citers ? loaded.result : loading;
}
