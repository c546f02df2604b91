import type { DossierDate, DossierLabels, DossierPassage } from '../../../corpus/citation/dossier/dossier.ts';

/** A date, with one grey word before it where it isn't simply stated. */
export function DateOf({ date: { word, text, dateTime } }: { date: DossierDate }) {
  return (
    <>
      {word !== undefined && <span class="basis">{word} </span>}
      <time dateTime={dateTime}>{text}</time>
    </>
  );
}

export interface PassageProps {
  passage: DossierPassage;
  labels: DossierLabels;
}

/** Leads to the note that says where the words stand. */
export function NoteMark({ passage: { number }, labels }: PassageProps) {
  return (
    <sup>
      {/* A word joiner: it stays in the last line of the words. */}
      {'\u2060'}
      <a id={`words-${number}`} href={`#note-${number}`} aria-label={labels.toNote(number)}>
        {number}
      </a>
    </sup>
  );
}

/** Where one of several wordings was printed, and when. */
export function PrintedIn({ passage, labels }: PassageProps) {
  if (passage.heading === undefined) return null;
  return (
    <h4 class="printed">
      {passage.heading.source}
      {passage.heading.comma}
      <DateOf date={passage.heading.date} />
      <NoteMark passage={passage} labels={labels} />
    </h4>
  );
}

/** What the reader wrote on it: another voice, and labelled so. */
export function OwnNote({ passage: { note }, labels }: PassageProps) {
  if (note === undefined) return null;
  return (
    <p class="own-note">
      <span class="label">{labels.note}</span> {note}
    </p>
  );
}
