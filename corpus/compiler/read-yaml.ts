import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { errorMessage } from '../error-message.ts';
import type { Fault } from './fault.ts';

/** A file of a pack's folder, its path relative to the folder, with `/` between parts. */
export interface PackFile {
  path: string;
  text: string;
}

/** The way to a value: keys of maps, positions in lists. */
export type ValuePath = readonly (string | number)[];

export interface YamlFile {
  path: string;
  /** What the file says, as plain data; `undefined` where that can't be told. */
  value: unknown;
  /** Syntax faults. While there are any, `value` may be incomplete. */
  faults: Fault[];
  /** The line of the key or item at `path`, or of the nearest thing around it that exists. */
  lineOf(path: ValuePath): number;
}

type Root = ParsedNode | null;

/** Reads YAML 1.2, remembering where everything stands. Never throws. */
export function readYaml({ path, text }: PackFile): YamlFile {
  const lineCounter = new LineCounter();
  // logLevel: warnings become faults below, so nothing needs to be printed.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => clampLine(lineCounter.linePos(offset).line, text);
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    file: path,
    line: lineAt(error.pos[0]),
    message: explainSyntax(error.code, error.message, text.slice(...error.pos)),
  }));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias without its anchor, or one that unfolds without end.
    const message = errorMessage(error);
    faults.push({
      file: path,
      line: 1,
      message: `${message}: write the value out instead of using an alias`,
    });
  }
  return { path, value, faults, lineOf: (wanted) => lineAt(offsetOf(document.contents, wanted)) };
}

function explainSyntax(code: string, message: string, found: string): string {
  if (code === 'DUPLICATE_KEY') return 'this field stands twice in one record: keep one of them';
  if (code === 'MULTIPLE_DOCS') return 'a file holds one list: remove the "---" line';
  const near = found.trim().split('\n')[0] ?? '';
  return `not valid YAML (${message}): correct ${near === '' ? 'the indentation, colon or quotes here' : `“${near}”`}`;
}

function offsetOf(root: Root, path: ValuePath): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    const step = isMap(node) ? stepIntoMap(node.items, key) : stepIntoList(node, key);
    if (step === undefined) break;
    node = step.value;
    offset = step.offset ?? offset;
  }
  return offset;
}

interface Step {
  value: unknown;
  offset: number | undefined;
}

function stepIntoMap(pairs: { key: unknown; value: unknown }[], key: string | number): Step | undefined {
  const pair = pairs.find(({ key: node }) => isScalar(node) && String(node.value) === String(key));
  return pair && { value: pair.value, offset: startOf(pair.key) };
}

function stepIntoList(node: unknown, position: string | number): Step | undefined {
  const item = isSeq(node) && typeof position === 'number' ? node.items[position] : undefined;
  return item === undefined ? undefined : { value: item, offset: startOf(item) };
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}

/** The end of a file counts as its last line, not as an empty one after it. */
function clampLine(line: number, text: string): number {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return Math.max(1, Math.min(line, lines));
}
