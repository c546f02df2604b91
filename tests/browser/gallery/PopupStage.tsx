import { useState } from 'preact/hooks';
import type { Feedback } from '../../../components/feedback.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { Page, Pause, PopupProps, Saved, Site } from '../../../components/popup/props.ts';
import type { Text } from '../../../components/text.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { sample, samplePack } from './sample-pack.ts';
import { answer, open } from './sample-search.ts';

interface Props {
  text: Text;
  query?: string;
  loading?: boolean;
  site?: Site;
  pause?: Pause;
  page?: Page;
  saved?: Partial<Saved>;
}

const here = [6, 5, 2, 1];
const terms = samplePack.terms.map(({ id, label, kind, zh }, index) => ({
  id,
  label,
  kind,
  zh,
  here: here[index] ?? 1,
  record: sample.term(id).statements.length,
}));

const found = (id: string): QuotationRecord[] => [sample.quotation(id)].filter((one) => one !== undefined);

/** A popup that behaves: it searches a small pack, and tells in `document.title` what was pressed. */
export function PopupStage({ text, query: first = '', loading = false, site, pause, page, saved }: Props) {
  const [query, setQuery] = useState(first);
  const [on, setOn] = useState(true);
  const [paused, setPaused] = useState(false);
  const [ids, setIds] = useState<readonly string[]>([
    'liu-2010-sovereignty',
    'lewis-2014-role',
    'cao-2023-method',
  ]);
  const [removed, setRemoved] = useState<QuotationRecord>();
  const [feedback, setFeedback] = useState<Feedback>();
  const tell = (words: string) => {
    document.title = words;
  };
  const actions: PopupProps['actions'] = {
    search: setQuery,
    switchSite: setOn,
    setPaused,
    allowSite: () => tell('allowed'),
    goTo: (termId) => tell(`went to ${termId}`),
    copy: ({ id }) => setFeedback({ id, done: 'copied' }),
    copyFact: ({ id }) => setFeedback({ id, done: 'copied' }),
    copyAll: () => setFeedback({ id: '*', done: 'copied' }),
    copyKeptAside: () => tell('copied what is kept aside'),
    toggleSave({ id }) {
      const had = ids.includes(id);
      setIds(had ? ids.filter((other) => other !== id) : [id, ...ids]);
      setFeedback({ id, done: had ? 'removed' : 'saved' });
    },
    remove(gone) {
      setIds(ids.filter((id) => id !== gone.id));
      setRemoved(gone);
    },
    undoRemove() {
      if (removed !== undefined) setIds([removed.id, ...ids]);
      setRemoved(undefined);
    },
    openSaved: () => tell('opened what is saved'),
    openOptions: () => tell('opened the options'),
    openDesk: () => tell(`opened the desk on ${query}`),
    openPanel: () => tell('opened the panel'),
  };
  const counts = { quotations: 34, people: 13, articles: 5 };
  return (
    <Popup
      site={site ?? { state: 'ready', host: 'example.org', on }}
      pause={pause ?? { paused }}
      search={{ state: loading ? 'loading' : 'ready', query, ...answer(query), counts, open }}
      page={page ?? { state: 'ready', terms }}
      saved={{
        state: 'ready',
        items: ids.flatMap(found).map((quotation) => ({ quotation })),
        ids: new Set(ids),
        keptAside: 0,
        removed,
        ...saved,
      }}
      text={text}
      actions={actions}
      feedback={feedback}
      commandKey="Ctrl+"
    />
  );
}
