import type { ComponentChildren } from 'preact';

interface Fact {
  name: string;
  value: ComponentChildren;
}

interface Props {
  facts: readonly Fact[];
  /** The class of the list. */
  look?: 'facts' | 'record-facts';
}

/** Names and values, one a line; what has no value is left out. */
export function Facts({ facts, look = 'facts' }: Props) {
  const given = facts.filter(({ value }) => value !== undefined && value !== '' && value !== false);
  return (
    <dl class={look}>
      {given.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
