import type { Text } from '../text.ts';
import { listFaultWords } from './fault-words.ts';
import { patternName } from './pattern-name.ts';
import type { SitesTold } from './props.ts';

interface Props {
  told: SitesTold | undefined;
  text: Text;
}

/** Faults shown in full; a file of another kind has one in every line. */
const atMost = 5;

const failures = { import: 'sitesNotImported', export: 'sitesNotExported' } as const;

/** What became of a list that was imported or exported, or of a change that was not stored. */
export function SitesReport({ told, text }: Props) {
  if (told === undefined) return null;
  if ('imported' in told) {
    const { added, changed } = told.imported;
    return (
      <p class="report" role="status">
        {text.t('sitesImported', added, changed)}
      </p>
    );
  }
  if ('failed' in told) {
    const { to, failed } = told;
    const words =
      typeof to === 'object'
        ? text.t('notStored', patternName(to.pattern, text), failed)
        : text.t(failures[to], failed);
    return (
      <p class="trouble" role="alert">
        {words}
      </p>
    );
  }
  const more = told.faults.length - atMost;
  return (
    <div class="trouble" role="alert">
      <p>{text.t('nothingImported')}</p>
      <ul>
        {told.faults.slice(0, atMost).map((fault) => (
          <li key={fault.line}>{listFaultWords(fault, text)}</li>
        ))}
        {more > 0 && <li>{text.count('moreFaults', more)}</li>}
      </ul>
    </div>
  );
}
