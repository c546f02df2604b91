import { type CitationStyle, type Citer, citationStyles } from '../../corpus/citation/csl/citer.ts';

/** The citation styles in the interface's language: each is loaded once, however many ask. */
export interface Citers {
  /** Loads all four, before one is chosen. */
  prepare(): void;
  /** A style that is there. */
  ready(style: CitationStyle): Citer | undefined;
  load(style: CitationStyle): Promise<Citer>;
}

/** `make` is asked again for a style that could not be had. */
export function createCiters(make: (style: CitationStyle) => Promise<Citer>): Citers {
  const there = new Map<CitationStyle, Citer>();
  const coming = new Map<CitationStyle, Promise<Citer>>();
  const load = (style: CitationStyle): Promise<Citer> => {
    const made = coming.get(style) ?? make(style);
    coming.set(style, made);
    made.then(
      (citer) => there.set(style, citer),
      () => coming.delete(style),
    );
    return made;
  };
  return {
    prepare: () => {
      for (const style of citationStyles) void load(style).catch(() => undefined);
    },
    ready: (style) => there.get(style),
    load,
  };
}
