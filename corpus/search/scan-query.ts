import type { Place } from './query.ts';

/** A piece of a query between spaces, or in quotation marks. */
export type Token = Place & {
  /** Behind a minus. */
  out: boolean;
  text: string;
} & (
    | { kind: 'word' }
    | { kind: 'phrase'; open: boolean }
    /** `text` is the value; `quoted` where it stands in quotation marks, `open` where these are not closed. */
    | { kind: 'keyed'; key: string; quoted: boolean; open: boolean }
  );

const SIGN = /[-−－](?=\S)/uy;
/** `speaker:`, and any other word before a colon. */
const KEY = /(\p{Script=Latin}{2,})[:：]/uy;
const QUOTED = /["“”„«＂「『]([^"“”„«»＂「」『』]*)(["“”»＂」』]|$)/uy;
const BARE = /[^\s"“”„«＂「『]+/uy;
const SPACE = /\s*/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Words in quotation marks from a place on; `open` where they end with the text instead. */
function quotedAt(typed: string, at: number) {
  const quoted = matchAt(QUOTED, typed, at);
  // A mark that neither another nor the end follows: one of a kind that only closes.
  return quoted && { text: quoted[1] ?? '', to: at + quoted[0].length, open: quoted[2] === '' };
}

function tokenAt(typed: string, from: number, isKey: (key: string) => boolean): Token {
  const out = matchAt(SIGN, typed, from) !== null;
  const start = out ? from + 1 : from;
  const key = matchAt(KEY, typed, start);
  const name = key?.[1]?.toLowerCase();
  if (key && name !== undefined && isKey(name)) {
    const at = start + key[0].length;
    const quoted = quotedAt(typed, at);
    if (quoted) return { kind: 'keyed', key: name, from, out, quoted: true, ...quoted };
    const text = matchAt(BARE, typed, at)?.[0] ?? '';
    return { kind: 'keyed', key: name, from, to: at + text.length, out, quoted: false, open: false, text };
  }
  const quoted = quotedAt(typed, start);
  if (quoted) return { kind: 'phrase', from, out, ...quoted };
  // At the least one sign, so that the reading goes on whatever stands there.
  const text = matchAt(BARE, typed, start)?.[0] ?? typed.slice(start, start + 1);
  return { kind: 'word', from, to: start + text.length, out, text };
}

/** Takes a query as typed to pieces, in order. Nothing is lost but spaces, and anything can be read. */
export function scanQuery(typed: string, isKey: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const skip = (at: number) => at + (matchAt(SPACE, typed, at)?.[0].length ?? 0);
  for (let at = skip(0); at < typed.length; ) {
    const token = tokenAt(typed, at, isKey);
    tokens.push(token);
    at = skip(token.to);
  }
  return tokens;
}
