import * as v from 'valibot';
import type { Entry, Records } from './draft.ts';
import { explainIssue } from './explain-issue.ts';
import type { Fault } from './fault.ts';
import type { ValuePath, YamlFile } from './read-yaml.ts';

export interface ReadRecords<T> {
  records: Records<T>;
  faults: Fault[];
}

/** Takes the records out of files that each hold a list of them (or nothing yet). */
export function readRecords<T>(files: YamlFile[], schema: v.GenericSchema<unknown, T>): ReadRecords<T> {
  const read: ReadRecords<T> = { records: { entries: [], ids: [] }, faults: [] };
  for (const file of files) {
    if (Array.isArray(file.value)) {
      for (const [index, raw] of file.value.entries()) readRecord(file, index, raw, schema, read);
    } else if (file.value !== null && file.value !== undefined) {
      const message = 'this file must be a list of records: begin each with "- id: …"';
      read.faults.push({ file: file.path, line: file.lineOf([]), message });
    }
  }
  return read;
}

function readRecord<T>(
  file: YamlFile,
  index: number,
  raw: unknown,
  schema: v.GenericSchema<unknown, T>,
  { records, faults }: ReadRecords<T>,
): void {
  const at = (...path: ValuePath) => ({ file: file.path, line: file.lineOf([index, ...path]) });
  const id = idOf(raw);
  if (id !== undefined) records.ids.push({ id, place: at('id') });
  const { entry, issues } = parseRecord(raw, schema, at);
  if (entry !== undefined) records.entries.push(entry);
  faults.push(...issues);
}

/** Checks one value against its schema; each issue comes with the line of the field it is about. */
export function parseRecord<T>(
  raw: unknown,
  schema: v.GenericSchema<unknown, T>,
  at: Entry<T>['at'],
): { entry?: Entry<T>; issues: Fault[] } {
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return { entry: { record: parsed.output, at }, issues: [] };
  const explanations = parsed.issues.flatMap((issue) => explainIssue(issue, schema));
  return { issues: explanations.map(({ path, message }) => ({ ...at(...path), message })) };
}

function idOf(raw: unknown): string | undefined {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
