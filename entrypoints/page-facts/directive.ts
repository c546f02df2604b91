import type { Span } from './anchors.ts';

/** The parts of a text directive; empty: none. */
export interface Directive {
  prefix: string;
  start: string;
  end?: string;
  suffix: string;
}

/** One character as a browser compares it: without accents and width, quotation marks straight. */
function foldCharacter(character: string): string {
  if (/[‘’‚‛]/.test(character)) return "'";
  if (/[“”„‟]/.test(character)) return '"';
  return character.normalize('NFKD').toLowerCase().charAt(0) || character;
}

/** One character for one, so that places stay. Rather too many texts are taken for alike than too few. */
const foldText = (text: string) => text.replace(/[\u0080-\uFFFF]/g, foldCharacter).toLowerCase();

function* placesOf(page: string, text: string, from = 0): Generator<number> {
  for (let at = page.indexOf(text, from); at >= 0; at = page.indexOf(text, at + 1)) yield at;
}

const isSpace = (page: string, at: number) => /\s/.test(page.charAt(at));

/** Whether a text ends right before a place, but for spaces and block edges. */
function endsAt(page: string, at: number, text: string): boolean {
  let end = at;
  while (isSpace(page, end - 1)) end -= 1;
  return text === '' || (end >= text.length && page.startsWith(text, end - text.length));
}

function startsAt(page: string, at: number, text: string): boolean {
  let start = at;
  while (isSpace(page, start)) start += 1;
  return text === '' || page.startsWith(text, start);
}

/**
 * Makes what tells where a directive leads on a page: to the first place that fits, as in a browser. Word bounds
 * are not asked for: what leads to one place without them does so with them.
 */
export function createResolver(page: string): (directive: Directive) => Span | undefined {
  const text = foldText(page);
  return (directive) => {
    const [prefix, start, suffix] = [directive.prefix, directive.start, directive.suffix].map(foldText);
    const end = directive.end === undefined ? undefined : foldText(directive.end);
    const ends = (at: number) => startsAt(text, at, suffix ?? '');
    for (const from of placesOf(text, start ?? '')) {
      const to = from + directive.start.length;
      if (!endsAt(text, from, prefix ?? '')) continue;
      if (end === undefined && ends(to)) return { from, to };
      if (end === undefined) continue;
      for (const at of placesOf(text, end, to)) {
        if (ends(at + end.length)) return { from, to: at + end.length };
      }
      return undefined;
    }
    return undefined;
  };
}

/** Commas and ampersands are escaped by `encodeURIComponent`, hyphens not; half a character has no code. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

/** A directive as it stands in an address, after `:~:`. */
export function printDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end !== undefined && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}
