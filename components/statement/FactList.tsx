import type { FactRecord } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { Entry } from './Entry.tsx';
import { FactEntry } from './FactEntry.tsx';

interface Props {
  facts: readonly FactRecord[];
  brief?: boolean | undefined;
  text: Text;
}

/** Dated facts, which are in our words: below the quotations, and never in their type. */
export function FactList({ facts, brief, text }: Props) {
  if (facts.length === 0) return null;
  return (
    <ul class="dated-facts">
      {facts.map((fact) => (
        <Entry key={fact.id} brief={brief}>
          <FactEntry fact={fact} text={text} />
        </Entry>
      ))}
    </ul>
  );
}
