import type { FactRecord } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { FactEntry } from './FactEntry.tsx';

/** Dated facts, which are in our words: below the quotations, and never in their type. */
export function FactList({ facts, text }: { facts: readonly FactRecord[]; text: Text }) {
  if (facts.length === 0) return null;
  return (
    <ul class="dated-facts">
      {facts.map((fact) => (
        <li key={fact.id} class="entry">
          <FactEntry fact={fact} text={text} />
        </li>
      ))}
    </ul>
  );
}
