import { formatDate } from '../citation/format-date.ts';
import type { CorpusRecord } from '../pack/record.ts';
import type { Pack, Source, Term } from '../pack/schema.ts';
import { createNameIndex, type Nameable, type NameIndex } from './name-index.ts';
import type { SoughtKind } from './query.ts';

/** Who spoke or claims, where it was printed, what it is about: by every name on record. */
export interface Names extends Record<'speaker' | 'source' | 'term', NameIndex> {
  /** Kinds there are beside those of the record. */
  kinds?: readonly SoughtKind[];
  /** Who wrote pages, and so said nothing there: no speakers, but names of sources. */
  author?: NameIndex;
}

const present = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined);

function speakersOf(pack: Pack, record: CorpusRecord): Nameable[] {
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const claimants = new Map<string, Nameable>();
  for (const { id, claimedBy } of pack.events)
    if (claimedBy !== undefined && !people.has(claimedBy)) {
      const zh = record.fact(id)?.claimedBy?.zh;
      claimants.set(claimedBy, {
        id: claimedBy,
        name: claimedBy,
        names: [],
        ...(zh !== undefined && { zh }),
      });
    }
  const persons = pack.people.map(({ id, name, names, zh }) => ({
    id,
    name,
    names,
    ...(zh && { zh: zh.name }),
  }));
  return [...persons, ...claimants.values()];
}

/** Several articles are of one publisher: what is shown of one beside its date is its publisher. */
export function sourceNames(source: Source): Nameable {
  const authors = (source.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  const zh = source.zh?.publisher;
  const name = source.publisher ?? source['container-title'] ?? source.title;
  const published = source.issuedBasis.date;
  // As filters name it: who types that, or copies it, means it.
  const dated = [
    `${name}, ${formatDate(published, 'en')}`,
    `${zh ?? name}，${formatDate(published, 'zh-CN')}`,
  ];
  return {
    id: source.id,
    name,
    published,
    names: present(source.title, source['container-title'], source.publisher, source.id, ...authors),
    whole: dated,
    ...(zh !== undefined && { zh }),
  };
}

/** A term by its label, its forms and its Chinese name. */
export const termNames = ({ id, label, forms, zh }: Term): Nameable => ({
  id,
  name: label,
  names: forms.map(({ text }) => text),
  ...(zh && { zh: zh.label }),
});

/** The names that a pack's filters go by. */
export function createNames(pack: Pack, record: CorpusRecord): Names {
  return {
    speaker: createNameIndex(speakersOf(pack, record)),
    source: createNameIndex(pack.sources.map(sourceNames)),
    term: createNameIndex(pack.terms.map(termNames)),
  };
}
