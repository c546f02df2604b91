import type { PackFile } from '../../../corpus/compiler/read-yaml.ts';

/** A small pack without faults. Lines are counted on in the tests: append, don't insert. */
export const goodFiles: Record<string, string> = {
  'pack.yaml': `id: small
title: A small pack
`,
  'sources.yaml': `- id: gazette
  type: article-newspaper
  title: Ministers speak
  container-title: Gazette
  issued: { date-parts: [[2014, 11, 20]] }
  issuedBasis: { date: 2014-11-20, basis: stated }
  language: en
  custom: { rights: Gazette }
- id: undated
  type: webpage
  title: What was said
  issued: { date-parts: [[2019, 10]], circa: true }
  issuedBasis: { date: '2019-10?', basis: inferred, why: It speaks of last month. }
  language: en
  custom: { rights: Nobody }
`,
  'people.yaml': `- id: ada-doe
  name: Ada Doe
  names: [Ada Doe, A. Doe]
  roles:
    - role: minister
      at: 2014-11-20
      source: gazette
`,
  'terms/terms.yaml': `- id: cyber-order
  label: cyber order
  kind: concept
  gloss: Order online.
  forms:
    - text: cyber order
    - { text: CO, case: exact, context: [gazette, ada-doe] }
  mark: always
  related: [ada-doe]
- id: ada-doe
  label: Ada Doe
  kind: person
  person: ada-doe
  gloss: A minister.
  forms:
    - text: Ada Doe
  mark: in-context
`,
  'quotations/gazette.yaml': `- id: doe-a
  text: Order is what we need online.
  lang: en
  speaker: ada-doe
  role: minister
  form: speech
  said: { date: 2014-11-19, basis: derived, why: The source says Wednesday. }
  source: gazette
  locator: paragraph 1
  terms: [cyber-order]
  rendering: doe
- id: doe-b
  text: Online we need order.
  lang: en
  speaker: ada-doe
  role: minister
  form: speech
  source: undated
  locator: paragraph 2
  terms: [cyber-order]
  rendering: doe
`,
  'events/gazette.yaml': `- id: conference
  text: A conference was held.
  date: { date: 2014-11, basis: stated }
  claimedBy: ada-doe
  terms: [cyber-order]
  source: gazette
  locator: paragraph 3
`,
};

/** The good files, with some replaced or added; `undefined` takes one away. */
export function withFiles(changes: Record<string, string | undefined> = {}): PackFile[] {
  return Object.entries({ ...goodFiles, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** The good files with the first `from` in one of them written as `to`. */
export function withEdit(path: string, from: string, to: string): PackFile[] {
  const text = goodFiles[path];
  if (!text?.includes(from)) throw new Error(`${path} has no “${from}”`);
  return withFiles({ [path]: text.replace(from, () => to) });
}
