import type * as v from 'valibot';
import { nearest } from './nearest.ts';
import type { ValuePath } from './read-yaml.ts';

export interface Explanation {
  path: ValuePath;
  message: string;
}

/** What we look at in a valibot schema; each kind has some of it. */
interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
}

/** Says in plain words what a schema's issue means and what to do: one explanation a field. */
export function explainIssue(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Explanation[] {
  const path = pathOf(issue);
  const field = path.filter((key) => typeof key === 'string').join('.') || 'record';
  if (issue.type === 'strict_object' && issue.expected === 'never') return explainUnknown(issue, schema);
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return [{ path, message: `“${field}” is missing: add it` }];
  }
  return [{ path, message: `“${field}” ${explainValue(issue)}` }];
}

function explainValue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'union') return 'is no name: write {family: …, given: …} or {literal: …}';
  if (issue.type === 'check') return `needs more: ${issue.message}`;
  if (issue.type === 'non_empty') return 'is empty: fill it in or remove the field';
  if (issue.type === 'min_length') return 'is an empty list: give at least one item';
  if (issue.type === 'url') return 'is no address: write it whole, from https:// on';
  if (issue.kind === 'validation') return `is ${show(issue.input)}: write ${issue.message}`;
  return `is ${show(issue.input)}: ${explainType(issue)}`;
}

function explainType(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'string') {
    const quote = ['number', 'boolean'].includes(typeof issue.input);
    return quote ? `it must be text, so put it in quotes ("${String(issue.input)}")` : 'write text';
  }
  if (issue.expected === 'Array') return 'write a list, each item after "- "';
  if (issue.expected === 'Object') return 'write fields, each as "name: value"';
  const allowed = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return `write ${allowed.includes(',') ? `one of ${allowed}` : allowed}`;
}

/** The schema stops at the first unknown field; we name them all. */
function explainUnknown(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Explanation[] {
  const parent = pathOf(issue).slice(0, -1);
  const known = fieldsAt(schema, parent);
  const holder: unknown = issue.path?.at(-1)?.input;
  return Object.keys(holder ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...parent, key], message: `no field “${key}” here: ${advise(key, known)}` }));
}

function advise(key: string, known: string[]): string {
  const guess = nearest(key, known);
  return guess === undefined ? `remove it, or use one of ${known.join(', ')}` : `did you mean “${guess}”?`;
}

function fieldsAt(schema: v.GenericSchema, path: ValuePath): string[] {
  let shape: Shape | undefined = unwrap(schema);
  for (const key of path) shape = unwrap(typeof key === 'number' ? shape?.item : shape?.entries?.[key]);
  return Object.keys(shape?.entries ?? {});
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped === undefined ? shape : unwrap(shape.wrapped);
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
