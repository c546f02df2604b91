import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { InViewState } from '../../components/desk/in-view/in-view-props.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { mergeCounts } from '../../storage/page-terms.ts';
import { type Following, followTab } from './follow-tab.ts';
import { watchActiveTab } from './watch-active-tab.ts';

const known = (record: CorpusRecord, ids: readonly string[]) => {
  const all = new Set(record.pack.terms.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => all.has(id)).map((id) => record.term(id));
};

function viewOf(following: Following, record: CorpusRecord | undefined, all: boolean): InViewState {
  if (following.state !== 'following') return following;
  const { page, frames, counts } = following;
  if (record === undefined || page === undefined) return { state: 'reading' };
  const told = [...frames].sort(([a], [b]) => a - b).map(([, frame]) => frame);
  const inView = known(
    record,
    told.flatMap(({ terms }) => terms),
  );
  const onPage = known(record, [
    ...inView.map(({ term }) => term.id),
    ...[...mergeCounts(counts)].sort((a, b) => b[1] - a[1]).map(([id]) => id),
  ]);
  return {
    state: 'ready',
    page,
    terms: all ? onPage : inView,
    pointed: told.find(({ pointed }) => pointed !== undefined)?.pointed,
    inView: inView.length,
    onPage: onPage.length,
  };
}

/** What is in view on the page beside the panel: the active tab of its window. */
export function useInView(browser: Browser, record: CorpusRecord | undefined, isShown: boolean) {
  const [following, setFollowing] = useState<Following>({ state: 'reading' });
  const [held, setHeld] = useState<InViewState>();
  const [all, setAll] = useState(false);

  useEffect(() => {
    if (!isShown) return;
    const left = new AbortController();
    let tab = new AbortController();
    watchActiveTab(
      browser,
      (tabId) => {
        tab.abort();
        tab = new AbortController();
        setFollowing({ state: tabId === undefined ? 'alone' : 'reading' });
        if (tabId !== undefined) followTab(browser, tabId, setFollowing, tab.signal);
      },
      left.signal,
    );
    return () => {
      left.abort();
      tab.abort();
    };
  }, [browser, isShown]);

  const now = useMemo(() => viewOf(following, record, all), [following, record, all]);
  return {
    view: held ?? now,
    held: held !== undefined,
    all,
    hold: (hold: boolean) => setHeld(hold ? now : undefined),
    showAll(wanted: boolean) {
      setHeld(undefined);
      setAll(wanted);
    },
  };
}
