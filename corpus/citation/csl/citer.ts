import type { KeptPassage } from '../../pack/passage.ts';
import type { Run } from './run.ts';

export const citationStyles = ['apa', 'mla', 'chicago-notes', 'chicago-author-date'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export type CitationLocale = 'en-US' | 'zh-CN';

/** One passage cited. */
export interface CitedPassage {
  /**
   * Who said it, on what occasion, when, and where that is quoted: in notes the source in full
   * (“Xi Jinping, …, November 19, 2014, quoted in Cao Desheng, “China to Step up …,” …”), else the style's
   * short form (“… (as cited in D. Cao, ca. 2019)”), which points to `reference`. Ends with a full stop.
   */
  attribution: Run[];
  /** The entry of the source in the list of references; none where the style cites in notes. */
  reference?: Run[];
}

interface Cited {
  /** One for each passage, in their order. */
  passages: CitedPassage[];
  /** Every source once, in the style's order; empty where the style cites in notes. */
  references: Run[][];
}

/** A citation style in a language, ready to use. */
export interface Citer {
  style: CitationStyle;
  locale: CitationLocale;
  /** Cites passages that belong together, so that two articles of one author and year are told apart. */
  cite(passages: readonly KeptPassage[]): Cited;
  /** Only where the words stand, as notes of one document: a source in full once, then shortened. */
  citeSources(passages: readonly KeptPassage[]): Run[][];
}
