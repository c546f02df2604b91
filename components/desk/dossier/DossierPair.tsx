import type {
  DossierEntry,
  DossierLabels,
  DossierPassage,
} from '../../../corpus/citation/dossier/dossier.ts';
import { Clauses } from '../../wordings/Clauses.tsx';
import { OwnNote, PrintedIn } from './passage-parts.tsx';

interface Props {
  left: DossierPassage;
  right: DossierPassage;
  rows: NonNullable<DossierEntry['rows']>;
  labels: DossierLabels;
}

/** Two wordings of one statement, clause beside clause, each with its own note. */
export function DossierPair({ left, right, rows, labels }: Props) {
  const sides = [
    { passage: left, side: 'left', clauses: rows.map((row) => row.left) },
    { passage: right, side: 'right', clauses: rows.map((row) => row.right) },
  ];
  return (
    <div class="pair">
      {sides.map(({ passage, side, clauses }) => (
        <div key={side} class={`wording ${side}`}>
          <div class="wording-head">
            <PrintedIn passage={passage} labels={labels} />
          </div>
          <Clauses clauses={clauses} lang={passage.lang ?? ''} shown={[0, rows.length]} words={undefined} />
          <div class="wording-foot" style={{ gridRow: rows.length + 2 }}>
            <OwnNote passage={passage} labels={labels} />
          </div>
        </div>
      ))}
    </div>
  );
}
