import { useState } from 'preact/hooks';
import type { DeskAddress } from '../../../components/desk/address.ts';
import { Desk } from '../../../components/desk/Desk.tsx';
import { Find } from '../../../components/desk/find/Find.tsx';
import type { FindState } from '../../../components/desk/find/find-props.ts';
import { answerTo, wholeRecord } from '../../../components/desk/find/whole-record.ts';
import { openedRecord } from '../../../components/desk/record/opened-record.ts';
import type { Feedback } from '../../../components/feedback.ts';
import type { Ref } from '../../../components/popup/props.ts';
import type { Text } from '../../../components/text.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { sample, samplePack } from './sample-pack.ts';

interface Props {
  text: Text;
  query?: string;
  open?: Ref;
  panel?: boolean;
  state?: FindState['state'];
}

const searcher = createSearch(samplePack, sample, buildIndex(samplePack));
const whole = wholeRecord(samplePack, searcher, { quotations: 5, people: 6, articles: 5 });
const nothing = () => {};

/** The desk on Find, which behaves: it searches the sample pack, and keeps its state until the page is left. */
export function FindStage({ text, query: first = '', open: opened, panel = false, state = 'ready' }: Props) {
  const [query, setQuery] = useState(first);
  const [sort, setSort] = useState<DeskAddress['sort']>('relevance');
  const [trail, setTrail] = useState<readonly Ref[]>(opened ? [opened] : []);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(['liu-2010-sovereignty']));
  const [feedback, setFeedback] = useState<Feedback>();
  const open = trail.at(-1);
  const answer = state === 'ready' ? answerTo(whole, searcher, { query, sort }) : undefined;
  const words = answer?.results[0]?.words ?? [];
  const nearest = answer?.results.length === 0 ? searcher.nearest(query) : [];
  const told = (feedbackNow: Feedback) => setFeedback(feedbackNow);
  const context = {
    text,
    saved: ids,
    feedback,
    open: (ref: Ref) => setTrail([ref]),
    actions: {
      copy: ({ id }: { id: string }) => told({ id, done: 'copied' }),
      copyFact: ({ id }: { id: string }) => told({ id, done: 'copied' }),
      toggleSave({ id }: { id: string }) {
        const next = new Set(ids);
        const had = next.delete(id);
        if (!had) next.add(id);
        setIds(next);
        told({ id, done: had ? 'removed' : 'saved' });
      },
      undoRemove: nothing,
    },
  };
  return (
    <div style={{ height: '100vh' }}>
      <Desk
        tab="find"
        panel={panel}
        savedCount={ids.size}
        text={text}
        select={nothing}
        openOptions={nothing}
        openPanel={nothing}
        openTab={nothing}
      >
        <Find
          find={{ ...whole, state, query, sort, answer, nearest }}
          opened={open}
          record={open && openedRecord(sample, open, words)}
          words={words}
          context={context}
          actions={{
            ask: setQuery,
            sortBy: setSort,
            follow: (ref) => setTrail([...trail, ref]),
            close: () => setTrail([]),
            back: trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined,
            citing: { prepare: () => undefined, cite: ({ id }) => told({ id, done: 'copied' }) },
            report: () => told({ id: '*report', done: 'reported' }),
          }}
        />
      </Desk>
    </div>
  );
}
