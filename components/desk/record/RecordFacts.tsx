import type { ComponentChildren } from 'preact';

export interface RecordFact {
  name: string;
  value: ComponentChildren;
}

/** A record's fields; what has no value is left out. */
export function RecordFacts({ facts }: { facts: readonly RecordFact[] }) {
  const given = facts.filter(({ value }) => value !== undefined && value !== '' && value !== false);
  return (
    <dl class="record-facts">
      {given.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
