/** The parsers that exports are read back with, as far as they ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(input: string, options: { forceType: string; generateGraph: boolean }): unknown[] };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-ris/lib/ris.js' {
  export function parse(text: string): Record<string, string | string[]>[];
}
declare module '@citation-js/plugin-bibtex';
declare module 'commonmark' {
  export interface Node {
    type: string;
    literal: string | null;
    destination: string | null;
    parent: Node | null;
  }
  export class Parser {
    parse(text: string): { walker(): { next(): { entering: boolean; node: Node } | null } };
  }
}
