import { useEffect, useRef } from 'preact/hooks';

/** What becomes of words while they are typed. */
export interface Draft {
  /** Keeps them as they are now. */
  keep(words: string): void;
  /** Keeps them as the page goes. */
  atOnce(words: string): void;
  /** They go, and what stood there before comes back. */
  revert(words: string): void;
}

/** So long the keyboard rests before what was typed is kept (ms). */
const rest = 400;

/** Keeps what was typed whenever the keyboard rests, the page is left for another, or goes. */
export function useDraft(words: string, isTyped: () => boolean, draft: Draft | undefined): void {
  const latest = useRef({ words, isTyped, draft });
  latest.current = { words, isTyped, draft };
  useEffect(() => {
    const timer = setTimeout(() => {
      if (latest.current.isTyped()) latest.current.draft?.keep(words);
    }, rest);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const tell = (how: 'keep' | 'atOnce') => {
      const { words: typed, isTyped, draft } = latest.current;
      if (isTyped()) draft?.[how](typed);
    };
    // Firefox drops what is written once a tab is closing: it is asked before that, too.
    for (const event of ['beforeunload', 'pagehide'])
      window.addEventListener(event, () => tell('atOnce'), { signal });
    const onVisibility = () => document.visibilityState === 'hidden' && tell('keep');
    document.addEventListener('visibilitychange', onVisibility, { signal });
    return () => leaving.abort();
  }, []);
}
