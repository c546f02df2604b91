import type { ComponentChildren } from 'preact';

export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Names and values, one a line; what has no value is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const given = facts.filter(({ value }) => value !== undefined && value !== '' && value !== false);
  return (
    <dl class="facts">
      {given.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
