import * as v from 'valibot';
import {
  eventSchema,
  type Pack,
  packSchema,
  personSchema,
  quotationSchema,
  remarkSchema,
  sourceSchema,
  termSchema,
} from '../pack/schema.ts';
import { addTraditional } from './add-traditional.ts';
import { checkDates } from './check-dates.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkRemarks } from './check-remarks.ts';
import { checkRenderings } from './check-renderings.ts';
import { checkText } from './check-text.ts';
import type { Check, Draft, Entry } from './draft.ts';
import { compareText, type Fault, sortFaults } from './fault.ts';
import { layoutInWords, type Section, sectionOf } from './layout.ts';
import { parseRecord, readRecords } from './read-records.ts';
import { type PackFile, readYaml, type YamlFile } from './read-yaml.ts';
import { remarkTranslator } from './remark-translator.ts';

const checks: Check[] = [
  checkIds,
  checkReferences,
  checkPeople,
  checkDates,
  checkRenderings,
  checkForms,
  checkText,
  checkRemarks,
];
const headSchema = v.strictObject({ id: packSchema.entries.id, title: packSchema.entries.title });

/**
 * Compiles the files of a pack's folder. Gives the pack, or else the faults:
 * all of them, sorted. Never throws; touches neither disk nor DOM.
 */
export function compilePack(files: PackFile[]): { pack?: Pack; faults: Fault[] } {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const strangers = sorted.filter(({ path }) => sectionOf(path) === undefined).map(refuse);
  const read = sorted.filter(({ path }) => (sectionOf(path) ?? 'text') !== 'text').map(readYaml);
  const syntax = read.flatMap((file) => file.faults);
  const sound = read.filter((file) => file.faults.length === 0);
  const head = readHead(read);
  const { draft, faults: misshapen } = readDraft(sound);
  // While a file can't be read, what refers to its records can't be judged.
  const unfit = syntax.length > 0 ? [] : checks.flatMap((check) => check(draft));
  const faults = sortFaults([...strangers, ...syntax, ...head.issues, ...misshapen, ...unfit]);
  if (faults.length > 0 || head.entry === undefined) return { faults };
  return { pack: assemble(head.entry.record, draft), faults };
}

function refuse({ path }: PackFile): Fault {
  return { file: path, line: 1, message: `a pack has no such file: move or rename it (${layoutInWords})` };
}

function readHead(files: YamlFile[]) {
  const file = files.find(({ path }) => sectionOf(path) === 'pack');
  const message = 'a pack needs this file: add it, with the fields id and title';
  if (file === undefined) return { issues: [{ file: 'pack.yaml', line: 1, message }] };
  if (file.faults.length > 0) return { issues: [] };
  const at: Entry<unknown>['at'] = (...path) => ({ file: file.path, line: file.lineOf(path) });
  return parseRecord(file.value, headSchema, at);
}

function readDraft(files: YamlFile[]): { draft: Draft; faults: Fault[] } {
  const of = (section: Section) => files.filter(({ path }) => sectionOf(path) === section);
  const sources = readRecords(of('sources'), sourceSchema);
  const people = readRecords(of('people'), personSchema);
  const terms = readRecords(of('terms'), termSchema);
  const quotations = readRecords(of('quotations'), quotationSchema);
  const events = readRecords(of('events'), eventSchema);
  const remarks = readRecords(of('remarks'), remarkSchema);
  return {
    draft: {
      sources: sources.records,
      people: people.records,
      terms: terms.records,
      quotations: quotations.records,
      events: events.records,
      remarks: remarks.records,
    },
    faults: [sources, people, terms, quotations, events, remarks].flatMap((read) => read.faults),
  };
}

function assemble(head: v.InferOutput<typeof headSchema>, draft: Draft): Pack {
  const { source, quotation, event } = remarkTranslator(draft.remarks.entries.map(({ record }) => record));
  return {
    format: 1,
    ...head,
    sources: draft.sources.entries.map(({ record }) => source(record)),
    people: draft.people.entries.map(({ record }) => record),
    terms: addTraditional(draft.terms.entries.map(({ record }) => record)),
    quotations: draft.quotations.entries.map(({ record }) => quotation(record)),
    events: draft.events.entries.map(({ record }) => event(record)),
  };
}
