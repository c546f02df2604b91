/** What we use of citeproc-js, which ships no types (citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }

  interface Sys {
    retrieveLocale(lang: string): CslNode;
    retrieveItem(id: string): object | undefined;
  }

  interface CiteItem {
    id: string;
    prefix?: string;
    locator?: string;
    label?: 'paragraph';
    /** 0: first, 1: subsequent. */
    position?: 0 | 1;
  }

  type Decoration = string | false | ((state: Engine, text: string) => string);
  export type OutputFormat = Record<string, Decoration | ((text: string) => string)>;

  export class Engine {
    constructor(sys: Sys, style: CslNode, lang: string, forceLang: boolean);
    opt: { class: 'note' | 'in-text' };
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeCitationCluster(items: CiteItem[]): string;
    makeBibliography(filter?: {
      include: { field: string; value: string }[];
    }): [{ entry_ids: string[][] }, string[]] | false;
    getTerm(name: string): string;
  }

  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, OutputFormat> } };
  export default CSL;
}
