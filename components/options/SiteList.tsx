import { useId, useRef } from 'preact/hooks';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import type { Text } from '../text.ts';
import { patternName } from './pattern-name.ts';
import type { OptionsActions, Sites } from './props.ts';

interface Props {
  sites: Sites;
  text: Text;
  actions: Pick<OptionsActions, 'setSite' | 'forgetSite'>;
}

interface Item {
  pattern: string;
  on: boolean;
  damaged: boolean;
}

function SiteItem({ item, text, actions, forget }: Omit<Props, 'sites'> & { item: Item; forget(): void }) {
  const { pattern, on, damaged } = item;
  const name = patternName(pattern, text);
  const id = useId();
  return (
    <li class="site-row">
      <span class="site-pattern">
        <span id={id}>{name}</span>
        {pattern.startsWith('*.') && <span class="small"> {text.t('andSubdomains')}</span>}
        {damaged && <span class="small site-damaged">{text.t('siteUnreadable')}</span>}
      </span>
      <button
        type="button"
        class="site-switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        onClick={() => actions.setSite(pattern, !on)}
      >
        <span class="switch" aria-hidden="true">
          {text.t(on ? 'on' : 'off')}
          <span class="knob" />
        </span>
      </button>
      <button type="button" class="tool" aria-label={text.t('forgetSite', name)} onClick={forget}>
        <CloseIcon />
      </button>
    </li>
  );
}

/** The sites with a rule of their own, by name. */
export function SiteList({ sites, text, actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const items: Item[] = [
    ...sites.rules.map((rule) => ({ ...rule, damaged: false })),
    ...sites.unreadable.map((pattern) => ({ pattern, on: false, damaged: true })),
  ];
  /** The focus goes to the row that takes the place of the one forgotten, or to the field under the list. */
  const forget = (index: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('.tool');
    const next = buttons?.[index + 1] ?? buttons?.[index - 1];
    (next ?? list.current?.closest('fieldset')?.querySelector<HTMLElement>('#add-site'))?.focus();
    actions.forgetSite(items[index]?.pattern ?? '');
  };
  if (typeof sites.state === 'object') {
    return (
      <p class="trouble" role="alert">
        {text.t('sitesFailed', sites.state.failed)}
      </p>
    );
  }
  return (
    <ul class="site-list" ref={list}>
      {items.map((item, index) => (
        <SiteItem key={item.pattern} item={item} text={text} actions={actions} forget={() => forget(index)} />
      ))}
    </ul>
  );
}
