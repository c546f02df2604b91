import type { Form, Term } from '../pack/schema.ts';
import { foldText } from './fold-text.ts';
import {
  CONDITIONAL,
  exactHash,
  exactText,
  IN_CONTEXT,
  NO_TERM,
  OPENER,
  OPENS_PAGE,
  PAGE_GATE,
  PLURAL,
} from './output-info.ts';
import { PLAIN, pluralEnding } from './plural-ending.ts';
import { LONGEST_TOKEN, nextToken, spell, token } from './spell.ts';

/** One output of the trie and the tokens (arrays of symbols) that lead to it. */
export interface PlannedOutput {
  tokens: number[][];
  info: number;
  /** Its context gate + 1, or 0. */
  context: number;
  /** The hash of its exact text, or 0 for any case. */
  exact: number;
}

export interface OutputPlan {
  /** Sorted and without repetition; a term's index is its place here. */
  termIds: string[];
  outputs: PlannedOutput[];
  gates: number;
}

function tokensOf(text: string): number[][] {
  const folded = foldText(text).text;
  const tokens: number[][] = [];
  let at = nextToken(folded, 0);
  while (at >= 0) {
    spell(folded, at);
    if (token.length > LONGEST_TOKEN)
      throw new RangeError(`form “${text}”: a word of more than ${LONGEST_TOKEN} letters`);
    tokens.push([...token.symbols.subarray(0, token.length)]);
    at = nextToken(folded, token.end);
    if (at < 0 && /[\p{L}\p{N}]/u.test(folded.slice(token.end)))
      throw new RangeError(`form “${text}”: a dash between words; write a hyphen or a space`);
  }
  if (tokens.length === 0) throw new RangeError(`form “${text}”: nothing in it can stand on a page`);
  return tokens;
}

function pluralFlag(form: Form, last: number[], kind?: Term['kind']): number {
  if (kind === 'person' || kind === 'place' || !(form.lang ?? 'en').startsWith('en')) return 0;
  const ending = pluralEnding(last, last.length);
  return ending === PLAIN || (ending > 0 && form.case !== 'exact') ? PLURAL : 0;
}

function planForm(form: Form, info: number, context: number, kind?: Term['kind']): PlannedOutput {
  const tokens = tokensOf(form.text);
  const exact = form.case === 'exact' ? exactHash(exactText(form.text)) : 0;
  const plural = pluralFlag(form, tokens.at(-1) ?? [], kind);
  return { tokens, info: info | plural | (context || exact ? CONDITIONAL : 0), context, exact };
}

/** Numbers the distinct context lists, from the page's gate on; 0 stands for none. */
function numberContexts(terms: readonly Term[]) {
  const lists = new Map<string, { gate: number; entries: string[] }>();
  const keyOf = (context: readonly string[]) => JSON.stringify([...new Set(context)].sort());
  for (const { forms } of terms)
    for (const { context } of forms)
      if (context && !lists.has(keyOf(context)))
        lists.set(keyOf(context), { gate: PAGE_GATE + 1 + lists.size, entries: [...new Set(context)] });
  const gateOf = (form: Form) => (form.context ? (lists.get(keyOf(form.context))?.gate ?? 0) + 1 : 0);
  return { lists: [...lists.values()], gateOf };
}

/**
 * Lays out what every form does when it stands on a page: it is a match of its term,
 * it opens the gates whose context names its term, or both; and what keeps a form
 * from counting. Throws RangeError on what could never stand on a page.
 */
export function planOutputs(terms: readonly Term[]): OutputPlan {
  const { lists, gateOf } = numberContexts(terms);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const termIds = [...byId.keys()].sort();
  const indexes = new Map(termIds.map((id, index) => [id, index]));
  const matches = terms.flatMap((term) => {
    if (term.mark === 'never') return [];
    const info = (indexes.get(term.id) ?? 0) | (term.mark === 'always' ? OPENS_PAGE : IN_CONTEXT);
    return term.forms.map((form) => planForm(form, info, gateOf(form), term.kind));
  });
  const openers = lists.flatMap(({ gate, entries }) =>
    entries.flatMap((entry) => {
      const term = byId.get(entry);
      const forms: Form[] = term ? term.forms : [{ text: entry }];
      return forms.map((form) => planForm(form, OPENER | gate, gateOf(form), term?.kind));
    }),
  );
  const others = terms.flatMap(({ notIn = [] }) => notIn.map((text) => planForm({ text }, NO_TERM, 0)));
  return { termIds, outputs: [...matches, ...openers, ...others], gates: PAGE_GATE + 1 + lists.length };
}
