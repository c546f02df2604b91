import { useState } from 'preact/hooks';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsProps, Values } from '../../../components/options/props.ts';
import type { Text } from '../../../components/text.ts';

interface Props extends Partial<Pick<OptionsProps, 'state' | 'troubles'>> {
  text: Text;
}

/** An options page that behaves: it keeps what is set, until the page is left. */
export function OptionsStage({ text, state = 'ready', troubles: first = {} }: Props) {
  const [values, setValues] = useState<Values>({
    density: 'every',
    hiddenKinds: ['person'],
    dwell: 300,
    leave: 300,
  });
  const [troubles, setTroubles] = useState(first);
  const actions: OptionsProps['actions'] = {
    setDensity: (density) => setValues({ ...values, density }),
    setDelay: (name, delay) => setValues({ ...values, [name]: delay }),
    markKind(kind, marked) {
      const others = values.hiddenKinds.filter((hidden) => hidden !== kind);
      setValues({ ...values, hiddenKinds: marked ? others : [...others, kind] });
    },
    keepDefault: (name) => setTroubles({ ...troubles, [name]: undefined }),
  };
  const bounds = { least: 0, most: 3000 };
  return <Options {...{ state, values, troubles, bounds, text, actions }} />;
}
