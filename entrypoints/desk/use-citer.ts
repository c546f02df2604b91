import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../components/text.ts';
import type { CitationStyle, Citer } from '../../corpus/citation/csl/citer.ts';
import type { ReadStyle } from '../../corpus/citation/csl/create-citer.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import { makeCiter } from './make-citer.ts';

/** A style that is being loaded, is there, or can't be had. */
export type CiterState =
  | { state: 'loading' }
  | { state: 'failed'; why: string }
  | { state: 'ready'; citer: Citer };

const loading: CiterState = { state: 'loading' };

/** The citation style wanted, loaded once it is; none where no style is needed. */
export function useCiter(style: CitationStyle | undefined, read: ReadStyle, text: Text): CiterState {
  const [loaded, setLoaded] = useState<{ style: CitationStyle; text: Text; result: CiterState }>();
  useEffect(() => {
    if (style === undefined) return;
    let wanted = true;
    const settle = (result: CiterState) => wanted && setLoaded({ style, text, result });
    makeCiter(style, read, text).then(
      (citer) => settle({ state: 'ready', citer }),
      (error: unknown) => settle({ state: 'failed', why: errorMessage(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [style, read, text]);
  return loaded?.style === style && loaded?.text === text ? loaded.result : loading;
}
