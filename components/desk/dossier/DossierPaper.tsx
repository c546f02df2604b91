import type { Dossier, DossierLabels } from '../../../corpus/citation/dossier/dossier.ts';
import { Runs } from '../export/Runs.tsx';
import { DossierEntryView } from './DossierEntryView.tsx';

interface Props {
  dossier: Dossier;
  labels: DossierLabels;
}

/** The document itself: its passages oldest first, and the citations as notes with links back. */
export function DossierPaper({ dossier: { name, summary, entries, notes }, labels }: Props) {
  return (
    <article class="dossier">
      <header>
        <h2 class="dossier-name">{name}</h2>
        <p class="dossier-about">{summary}</p>
      </header>
      {entries.map((entry) => (
        <DossierEntryView key={entry.passages[0]?.id} entry={entry} labels={labels} />
      ))}
      <section class="dossier-notes" aria-labelledby="dossier-notes">
        <h3 class="unseen" id="dossier-notes">
          {labels.notes}
        </h3>
        <ol>
          {notes.map((runs, index) => (
            <li key={index} id={`note-${index + 1}`} value={index + 1}>
              <Runs runs={runs} />{' '}
              <a class="back-to-words" href={`#words-${index + 1}`} aria-label={labels.toWords(index + 1)}>
                {'↩'}
              </a>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}
