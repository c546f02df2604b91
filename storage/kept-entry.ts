import * as v from 'valibot';
import type { Parsed } from './collection.ts';
import { keptSchemas } from './kept-schema.ts';

type Schemas = typeof keptSchemas;
/** What a key is about: `saved:ID` is a quotation, `note:ID` what the reader wrote on a passage, and so on. */
export type Aspect = keyof Schemas;

/** A stored value by its key. */
export type KeptEntry = {
  [A in Aspect]: { aspect: A; id: string; value: v.InferOutput<Schemas[A]> };
}[Aspect];

/** The key of an aspect of a passage, or of a folder. */
export const keyOf = (aspect: Aspect, id: string): string => `${aspect}:${id}`;

/** Reads a key: undefined where it is none of ours. */
export function parseKey(key: string): { aspect: Aspect; id: string } | undefined {
  const [, aspect, id] = /^([a-z]+):(.+)$/s.exec(key) ?? [];
  if (aspect === undefined || id === undefined || !Object.hasOwn(keptSchemas, aspect)) return undefined;
  return { aspect: aspect as Aspect, id };
}

/** The id that a value gives itself; one under another's key would stand there twice. */
const ownId = ({ aspect, value, id }: KeptEntry) =>
  aspect === 'saved' ? value.quotation.id : aspect === 'selection' ? value.selection.id : id;

interface EntryFault {
  reason: 'newer' | 'damaged';
  /** Where in the value, as `quotation.said.date`; empty: the value as a whole. */
  path: string;
  message: string;
}

/** Reads a stored value; or says what is wrong with it, and where. */
export function checkEntry(aspect: Aspect, id: string, raw: unknown): KeptEntry | EntryFault {
  const parsed = v.safeParse(keptSchemas[aspect], raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
    const reason = typeof format === 'number' && format > 1 ? 'newer' : 'damaged';
    return { reason, path: v.getDotPath(issue) ?? '', message: issue.message };
  }
  const entry = { aspect, id, value: parsed.output } as KeptEntry;
  if (ownId(entry) === id) return entry;
  return { reason: 'damaged', path: '', message: `it is stored as “${id}”, but is “${ownId(entry)}”` };
}

/** Reads a stored value as `Parsed`. */
export function parseEntry(aspect: Aspect, id: string, raw: unknown): Parsed<KeptEntry> {
  const entry = checkEntry(aspect, id, raw);
  return 'reason' in entry ? { ok: false, reason: entry.reason } : { ok: true, value: entry };
}

/** Whether what stands under a key of ours can be read; nothing can't. */
export function isReadable(key: string, raw: unknown): boolean {
  const parsed = parseKey(key);
  return parsed !== undefined && parseEntry(parsed.aspect, parsed.id, raw).ok;
}
