import type { DatedFact, Pack, Person, Quotation, Source, Term } from '../pack/schema.ts';
import { dateTokens } from './date-tokens.ts';
import { simplify } from './simplify.ts';
import { splitWords } from './split-words.ts';

/** What is searched of one record. Several names or texts in a field are separated by line breaks. */
export interface IndexDocument {
  /** Kind and the record's id: `quotation:xi-2014-wic-message-a`. */
  id: string;
  text: string;
  name: string;
  speaker: string;
  role: string;
  occasion: string;
  source: string;
  terms: string;
  gloss: string;
  /** Tokens, not words. */
  date: string;
}

type Kind = 'quotation' | 'term' | 'person' | 'event';
export type IndexField = Exclude<keyof IndexDocument, 'id'>;

const lines = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined).join('\n');

function documentOf(kind: Kind, id: string, fields: Partial<IndexDocument>): IndexDocument {
  const empty = { text: '', name: '', speaker: '', role: '', occasion: '' };
  const all = { ...empty, source: '', terms: '', gloss: '', date: '', ...fields };
  const simple = Object.fromEntries(Object.entries(all).map(([field, text]) => [field, simplify(text)]));
  return { ...all, ...simple, id: `${kind}:${id}` };
}

function namesOfTerm(term: Term): string {
  const forms = [...new Set([term.label, ...term.forms.map(({ text }) => text)].map(simplify))];
  // "cybersovereignty" is looked for as well.
  const closed = forms
    .map((form) => splitWords(form))
    .filter((words) => words.length === 2 && !words[0]?.isHan);
  const compounds = closed.map((words) => words.map(({ folded }) => folded).join(''));
  return lines(...forms, term.zh?.label, ...new Set(compounds));
}

const namesOfPerson = (person: Person) => lines(...person.names, person.name, person.zh?.name);

function namesOfSource(source: Source): string {
  const authors = (source.author ?? []).map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`,
  );
  return lines(source.title, source['container-title'], source.publisher, source.zh?.publisher, ...authors);
}

/** Looks up what a record refers to; nothing where the pack does not hold it. */
function createLookup(pack: Pack) {
  const terms = new Map(pack.terms.map((term) => [term.id, term]));
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const published = (id: string) => dateTokens(sources.get(id)?.issuedBasis.date ?? '');
  return {
    personNames: (id: string) => {
      const person = people.get(id);
      return person ? namesOfPerson(person) : id;
    },
    termNames: (ids: readonly string[]) =>
      lines(...ids.map((id) => terms.get(id)).map((term) => term && namesOfTerm(term))),
    sourceNames: (id: string) => lines(...[sources.get(id)].map((source) => source && namesOfSource(source))),
    /** Said and published are different dates: either may be asked for. */
    dates: (said: string | undefined, source: string) =>
      [...new Set([...(said === undefined ? [] : dateTokens(said)), ...published(source)])].join(' '),
  };
}
type Lookup = ReturnType<typeof createLookup>;

function quotationDocument(quotation: Quotation, lookup: Lookup): IndexDocument {
  return documentOf('quotation', quotation.id, {
    text: quotation.text,
    speaker: lookup.personNames(quotation.speaker),
    role: lines(quotation.role, quotation.zh?.role),
    occasion: lines(quotation.occasion, quotation.zh?.occasion),
    source: lines(lookup.sourceNames(quotation.source), quotation.via),
    terms: lookup.termNames(quotation.terms),
    date: lookup.dates(quotation.said?.date, quotation.source),
  });
}

function eventDocument(event: DatedFact, lookup: Lookup): IndexDocument {
  return documentOf('event', event.id, {
    text: lines(event.text, event.zh?.text),
    speaker: event.claimedBy === undefined ? '' : lookup.personNames(event.claimedBy),
    source: lines(lookup.sourceNames(event.source), event.via),
    terms: lookup.termNames(event.terms),
    date: lookup.dates(event.date?.date, event.source),
  });
}

function personDocument(person: Person, term: Term | undefined): IndexDocument {
  return documentOf('person', person.id, {
    name: lines(namesOfPerson(person), term && namesOfTerm(term)),
    role: lines(...person.roles.map(({ role }) => role), ...(person.zh?.roles ?? [])),
    gloss: lines(term?.gloss, term?.zh?.gloss),
  });
}

/** One document for each quotation, person and event, and each term but those that name a person on record. */
export function indexDocuments(pack: Pack): IndexDocument[] {
  const lookup = createLookup(pack);
  const people = new Set(pack.people.map(({ id }) => id));
  const termOf = new Map(pack.terms.map((term) => [term.person, term]));
  const terms = pack.terms.filter(({ person }) => person === undefined || !people.has(person));
  return [
    ...pack.quotations.map((quotation) => quotationDocument(quotation, lookup)),
    ...terms.map((term) =>
      documentOf('term', term.id, { name: namesOfTerm(term), gloss: lines(term.gloss, term.zh?.gloss) }),
    ),
    ...pack.people.map((person) => personDocument(person, termOf.get(person.id))),
    ...pack.events.map((event) => eventDocument(event, lookup)),
  ];
}
