declare module 'mark.js' {
  interface MarkOptions {
    separateWordSearch?: boolean;
    accuracy?: 'partially' | 'complementary' | 'exactly';
    done?(matches: number): void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: MarkOptions): void;
    markRegExp(pattern: RegExp, options: MarkOptions): void;
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** For each place the index of the last unit and all keywords that end there. */
    search(text: string): [last: number, keywords: string[]][];
  }
}
