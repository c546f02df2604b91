import { useState } from 'preact/hooks';
import { Desk } from '../../../components/desk/Desk.tsx';
import { InView } from '../../../components/desk/in-view/InView.tsx';
import type { InViewState } from '../../../components/desk/in-view/in-view-props.ts';
import type { Text } from '../../../components/text.ts';
import { sample, samplePack } from './sample-pack.ts';

interface Props {
  text: Text;
  /** Instead of a page with terms. */
  view?: InViewState;
}

const terms = samplePack.terms.slice(0, 3).map(({ id }) => sample.term(id));
const page = {
  title: 'Tallinn talks end with a longer glossary',
  site: 'example.org',
  published: '2018-06-14',
};
const ready: InViewState = {
  state: 'ready',
  page,
  terms,
  pointed: terms[0]?.term.id,
  inView: terms.length,
  onPage: 12,
};
const nothing = () => {};

/** The panel beside a page. */
export function InViewStage({ text, view = ready }: Props) {
  const [held, hold] = useState(false);
  const [all, showAll] = useState(false);
  const tell = (words: string) => {
    document.title = words;
  };
  const context = {
    text,
    saved: new Set(['liu-2010-sovereignty']),
    feedback: undefined,
    open: ({ id }: { id: string }) => tell(`opened ${id}`),
    actions: { copy: nothing, copyFact: nothing, toggleSave: nothing, undoRemove: nothing },
  };
  return (
    <div style={{ height: '100vh' }}>
      <Desk
        tab="view"
        panel
        savedCount={1}
        {...{ text, select: nothing, openOptions: nothing, openTab: nothing, openPanel: nothing }}
      >
        <InView {...{ view, held, all, context, hold, showAll }} openTerm={(id) => tell(`opened ${id}`)} />
      </Desk>
    </div>
  );
}
