/** A piece of text in one look: what a style's output consists of, free of any markup language. */
export interface Run {
  text: string;
  italic?: true;
  bold?: true;
  smallCaps?: true;
  raised?: 'super' | 'sub';
  /** Where the text leads. */
  url?: string;
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
