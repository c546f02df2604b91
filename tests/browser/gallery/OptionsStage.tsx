import { useState } from 'preact/hooks';
import { Options } from '../../../components/options/Options.tsx';
import type {
  OptionsProps,
  SettingName,
  Sites,
  SitesTold,
  StoredTold,
  Values,
} from '../../../components/options/props.ts';
import type { Text } from '../../../components/text.ts';

interface Props extends Partial<Pick<OptionsProps, 'state' | 'troubles'>> {
  text: Text;
  values?: Partial<Values>;
  sites?: Partial<Sites>;
  stored?: StoredTold;
}

const usual: Values = {
  density: 'every',
  entries: 'full',
  hiddenKinds: ['person'],
  dwell: 300,
  leave: 300,
  onlyWithAlt: false,
  mode: 'everywhere',
  paused: false,
  markStyle: 'dotted',
  markColour: 'teal',
  language: 'auto',
  savePrivate: 'ask',
};
const rules = [
  { pattern: '*.intranet.example', on: false },
  { pattern: 'local files', on: true },
  { pattern: 'mail.example.org', on: false },
];
const shortcuts = [
  { command: '_execute_action', keys: 'Alt+Shift+O' },
  { command: 'open-desk', keys: 'Alt+Shift+D' },
  { command: 'save-selection', keys: 'Alt+Shift+K' },
  { command: 'next-mark', keys: 'Alt+Shift+J' },
  { command: 'pause', keys: '' },
];
const counts = { saved: 11, folders: 2, notes: 2 };

/** An options page that behaves: it keeps what is set, until the page is left. */
export function OptionsStage({
  text,
  state = 'ready',
  troubles: first = {},
  values: own = {},
  sites: ownSites = {},
  stored,
}: Props) {
  const [values, setValues] = useState<Values>({ ...usual, ...own });
  const [troubles, setTroubles] = useState(first);
  const [listed, setListed] = useState(rules);
  const [told, setTold] = useState<SitesTold>();
  const tell = (words: string) => () => {
    document.title = words;
  };
  const set = <K extends SettingName>(name: K, value: Values[K]) => setValues({ ...values, [name]: value });
  const others = (pattern: string) => listed.filter((rule) => rule.pattern !== pattern);
  const actions: OptionsProps['actions'] = {
    set,
    markKind(kind, marked) {
      const hidden = values.hiddenKinds.filter((one) => one !== kind);
      set('hiddenKinds', marked ? hidden : [...hidden, kind]);
    },
    keepDefault: (name) => setTroubles({ ...troubles, [name]: undefined }),
    readPattern: (written) =>
      written.includes('*') && !written.startsWith('*.')
        ? { ok: false, fault: 'star' }
        : { ok: true, pattern: written },
    setSite: (pattern, on) => setListed([...others(pattern), { pattern, on }]),
    forgetSite: (pattern) => setListed(others(pattern)),
    importSites: () => setTold({ imported: { added: 2, changed: 1 } }),
    exportSites: tell('exported'),
    changeShortcuts: tell('shortcuts'),
    backUp: tell('backed up'),
    restore: tell('restored'),
    erase: tell('erased'),
    undoStored: tell('undone'),
    openDesk: tell('desk'),
    openFirstPage: tell('first page'),
  };
  return (
    <Options
      {...{ state, values, troubles, shortcuts, text, actions }}
      bounds={{ least: 0, most: 3000 }}
      sites={{ state: 'ready', rules: listed, unreadable: [], told, ...ownSites }}
      browserLanguage="English"
      stored={{ counts, lastBackup: '2 Nov 2026', told: stored }}
    />
  );
}
