import type { DossierEntry, DossierLabels } from '../../../corpus/citation/dossier/dossier.ts';
import { DossierPair } from './DossierPair.tsx';
import { DateOf, NoteMark, OwnNote, type PassageProps, PrintedIn } from './passage-parts.tsx';

function Passage({ passage, labels }: PassageProps) {
  return (
    <>
      <PrintedIn passage={passage} labels={labels} />
      <p class="said" lang={passage.lang}>
        {!passage.marksOwn && '“'}
        {passage.words}
        {!passage.marksOwn && '”'}
        {passage.heading === undefined && <NoteMark passage={passage} labels={labels} />}
      </p>
      <OwnNote passage={passage} labels={labels} />
    </>
  );
}

/** A statement: the date in the margin, who, as what, and the words in each wording. */
export function DossierEntryView({ entry, labels }: { entry: DossierEntry; labels: DossierLabels }) {
  const { date, who, whoLang, about, passages, rows } = entry;
  const [left, right] = passages;
  return (
    <section class="dossier-entry">
      <p class="dossier-date">
        <DateOf date={date} />
      </p>
      <div>
        <h3>
          <b lang={whoLang}>{who}</b>
        </h3>
        {about !== '' && <p class="dossier-about">{about}</p>}
        {rows !== undefined && left !== undefined && right !== undefined ? (
          <DossierPair left={left} right={right} rows={rows} labels={labels} />
        ) : (
          passages.map((passage) => <Passage key={passage.id} passage={passage} labels={labels} />)
        )}
      </div>
    </section>
  );
}
