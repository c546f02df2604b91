import type { MetPage } from './passage.ts';
import type { FactRecord, QuotationRecord } from './record.ts';
import type { Dated, Person, Source, Term } from './schema.ts';

/** A record that something may be wrong with. */
export type Reported =
  | { kind: 'quotation'; quotation: QuotationRecord; wordings: readonly string[]; met?: MetPage | undefined }
  | { kind: 'event'; fact: FactRecord }
  | { kind: 'term'; term: Term }
  | { kind: 'person'; person: Person };

interface Version {
  /** The pack's id. */
  pack: string;
  /** Of the extension, with which the pack comes. */
  extension: string;
}

type Line = readonly [name: string, value: string | undefined];

const dated = ({ date, basis, why }: Dated): string => [date, basis].join(', ') + (why ? `: ${why}` : '');

/** A name as it is printed: a Chinese one begins with the family name. */
function authorOf(author: NonNullable<Source['author']>[number]): string {
  if ('literal' in author) return author.literal;
  const { family, given } = author;
  return (author['static-ordering'] ? [family, given] : [given, family]).filter(Boolean).join(' ');
}

function sourceLines(source: Source): Line[] {
  const place = source.publisher ?? source['container-title'];
  return [
    ['Source', `${source.id}: ${[place, source.title].filter(Boolean).join(', “')}${place ? '”' : ''}`],
    ['By', source.author?.map(authorOf).join('; ')],
    ['Published', dated(source.issuedBasis)],
    ['Address', source.URL],
  ];
}

function quotationLines({ quotation, wordings, met }: Extract<Reported, { kind: 'quotation' }>): Line[] {
  const { text, lang, speaker, role, occasion, said, source, locator, terms, via, repairs } = quotation;
  return [
    ['Words', `“${text}”`],
    ['Language', lang],
    ['Speaker', `${speaker.id}: ${speaker.name}, ${role}`],
    ['Occasion', occasion],
    ['Said', said === undefined ? 'not stated' : dated(said)],
    ...sourceLines(source),
    ['Place in it', locator],
    ['Via', via],
    ['Repairs', repairs?.join(' ') ?? 'none'],
    ['Other wordings', wordings.filter((id) => id !== quotation.id).join(', ')],
    ['Terms', terms.join(', ')],
    ['Met on', met && `${met.page.url} (${met.on})`],
  ];
}

function factLines({ text, date, claimedBy, via, source, locator, terms }: FactRecord): Line[] {
  return [
    ['Words', text],
    ['Date', date === undefined ? 'not stated' : dated(date)],
    ['Claimed by', claimedBy?.name],
    ...sourceLines(source),
    ['Place in it', locator],
    ['Via', via],
    ['Terms', terms.join(', ')],
  ];
}

const termLines = ({ label, kind, gloss, forms, zh }: Term): Line[] => [
  ['Term', `${label}, ${kind}`],
  ['Gloss', gloss],
  ['Forms', forms.map(({ text }) => text).join(', ')],
  ['Chinese', zh && `${zh.label}: ${zh.gloss}`],
];

const personLines = ({ name, names, roles, zh }: Person): Line[] => [
  ['Person', name],
  ['Printed as', names.join(', ')],
  ['Roles', roles.map(({ role, at, source }) => `${role} (${at}, ${source})`).join('; ')],
  ['Chinese', zh?.name],
];

function recordLines(reported: Reported): [id: string, lines: Line[]] {
  switch (reported.kind) {
    case 'quotation':
      return [reported.quotation.id, quotationLines(reported)];
    case 'event':
      return [reported.fact.id, factLines(reported.fact)];
    case 'term':
      return [reported.term.id, termLines(reported.term)];
    case 'person':
      return [reported.person.id, personLines(reported.person)];
  }
}

/**
 * All that a maintainer needs to look into a record, as plain text in English, whatever the interface's language;
 * what is wrong is left to be written at its end.
 */
export function formatErrorReport(reported: Reported, { pack, extension }: Version): string {
  const [id, lines] = recordLines(reported);
  const given = lines.filter(([, value]) => value !== undefined && value !== '');
  return [
    'On Record: something is wrong with a record',
    '',
    `Record: ${reported.kind} ${id}`,
    `Pack: ${pack}, as it came with On Record ${extension}`,
    ...given.map(([name, value]) => `${name}: ${value}`),
    '',
    'What is wrong: ',
    '',
  ].join('\n');
}
