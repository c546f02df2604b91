import type { Form, Term } from '../../../corpus/pack/schema.ts';

/**
 * A slow and obvious matcher for tests: one regular expression a form, tried at every
 * place of the text as it is. It knows the letters that the tests' texts are made of.
 */
const INV = '[\\u00ad\\u200b\\u200d\\ufeff]*';
const MARKS = `(?:${INV}\u0301)*`;
const DIGIT = '[0-9０-９]';
const LETTER = '[a-zA-Z0-9_ａ-ｚＡ-Ｚ０-９éÉﬁй]';
const ALONE = /[\p{Script=Han}\p{P}\p{S}]/u;
const WORD_BEFORE = `${LETTER}${MARKS}${INV}`;
const HYPHEN = '[\\u002d\\u2010\\u2011]';
const JOINT = `${INV}(?:(?:\\s${INV})+(?:${HYPHEN}${INV})?|${HYPHEN}${INV}(?:\\s${INV})*|–${INV})`;
const QUOTE = "['’]";

const escaped = (char: string) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const fullWidth = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);

function letter(char: string, isExact: boolean): string {
  if (char === "'") return QUOTE;
  if (!/[a-z0-9]/i.test(char)) return escaped(char);
  const cases = isExact ? [char] : [char.toLowerCase(), char.toUpperCase()];
  const accented = cases.flatMap((each) => (each === 'e' ? ['é'] : each === 'E' ? ['É'] : []));
  return `[${[...cases, ...cases.map(fullWidth), ...accented].join('')}]`;
}

function spelled(word: string, isExact: boolean): string {
  const letters = [...word].map((char) => `${letter(char, isExact)}${MARKS}`).join(INV);
  const ligature = /^fi/.test(word)
    ? `ﬁ${MARKS}${[...word.slice(2)].map((c) => `${INV}${letter(c, isExact)}${MARKS}`).join('')}`
    : '';
  return ligature ? `(?:${letters}|${ligature})` : letters;
}

function plural(word: string, isExact: boolean): string | undefined {
  if (!/[a-z]$/i.test(word) || word.length < 2) return undefined;
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return isExact ? undefined : `${word}es`;
  if (/[a-z]y$/i.test(word) && !/[aeiou]y$/i.test(word))
    return isExact ? undefined : `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{Script=Han}]|[\p{L}\p{Nd}_]+|[^\s\p{L}\p{Nd}-]/gu) ?? [];
}

const patterns = new Map<string, RegExp>();

function formRegExp(form: Form, term: Term | undefined): RegExp {
  const key = JSON.stringify([form.text, form.lang, form.case, term?.kind]);
  const pattern = patterns.get(key) ?? buildRegExp(form, term?.kind);
  patterns.set(key, pattern);
  return pattern;
}

function buildRegExp(form: Form, kind: Term['kind'] | undefined): RegExp {
  const isExact = form.case === 'exact';
  const tokens = tokensOf(form.text);
  const last = tokens.at(-1) ?? '';
  const inflects = kind !== 'person' && kind !== 'place' && (form.lang ?? 'en') === 'en';
  const many = inflects && !ALONE.test(last) ? plural(last, isExact) : undefined;
  const parts = tokens.map((word, index) => {
    if (index < tokens.length - 1 || many === undefined) return spelled(word, isExact);
    return `(?:${spelled(many, isExact)}|${spelled(word, isExact)})${ALONE.test(word) ? '' : `(?!${INV}${LETTER})`}`;
  });
  let source = '';
  tokens.forEach((word, index) => {
    const before = tokens[index - 1];
    if (before !== undefined)
      source += ALONE.test(before) || ALONE.test(word) ? `(?:${JOINT}|${INV})` : JOINT;
    source += parts[index];
  });
  const first = tokens[0] ?? '';
  const head = ALONE.test(first)
    ? ''
    : `(?<!${WORD_BEFORE})(?<!${WORD_BEFORE}${QUOTE}${INV})${/^\d/.test(first) ? `(?<!${DIGIT}${MARKS}${INV}[.,]${INV})` : ''}`;
  const possessive = `${QUOTE}${INV}[sSｓＳ](?!${MARKS}${INV}${LETTER})`;
  const tail = ALONE.test(last)
    ? ''
    : `(?!${MARKS}${INV}${LETTER})(?!${INV}(?!${possessive})${QUOTE}${INV}${LETTER})${/\d$/.test(last) ? `(?!${INV}[.,]${INV}${DIGIT})` : ''}`;
  return new RegExp(`${head}${source}${tail}`, 'g');
}

interface Stand {
  term: Term | undefined;
  form: Form;
  opens: string[];
  start: number;
  end: number;
  /** Longer words in which no form counts. */
  isOther?: boolean;
}

const gateOf = (context: readonly string[]) => JSON.stringify([...context].sort());

/** Every form and context word, wherever it stands in the text. */
function standing(terms: readonly Term[], text: string): Stand[] {
  const contexts = new Set(terms.flatMap(({ forms }) => forms.flatMap(({ context }) => context ?? [])));
  const ids = new Map(terms.map((term) => [term.id, term]));
  const words = [...contexts].filter((entry) => !ids.has(entry));
  const lists = terms.flatMap(({ forms }) => forms.flatMap(({ context }) => (context ? [context] : [])));
  const opened = (entry: string) => lists.filter((list) => list.includes(entry)).map(gateOf);
  const all = [
    ...terms.flatMap((term) => term.forms.map((form) => ({ term, form, opens: opened(term.id) }))),
    ...words.map((word) => ({ term: undefined, form: { text: word }, opens: opened(word) })),
    ...terms.flatMap(({ notIn = [] }) =>
      notIn.map((text) => ({ term: undefined, form: { text }, opens: [], isOther: true })),
    ),
  ];
  return all.flatMap((each) => {
    const pattern = formRegExp(each.form, each.term);
    const found: Stand[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push({ ...each, start: match.index, end: match.index + match[0].length });
      pattern.lastIndex = match.index + 1;
    }
    return found;
  });
}

/** What should be marked in each of the texts of one page, read in order. */
export function referenceMatches(terms: readonly Term[], texts: readonly string[]) {
  const open = new Set<string>();
  return texts.map((text) => {
    const stands = standing(terms, text);
    const inContext = ({ form }: Stand) => !form.context || open.has(gateOf(form.context));
    const counts = (stand: Stand) =>
      stand.isOther ||
      (stand.term !== undefined &&
        inContext(stand) &&
        (stand.term.mark === 'always' || (stand.term.mark === 'in-context' && open.has('page'))));
    for (let size = -1; size !== open.size; ) {
      size = open.size;
      for (const stand of stands.filter(inContext)) {
        for (const gate of stand.opens) open.add(gate);
        if (stand.term?.mark === 'always') open.add('page');
      }
    }
    const matches: { start: number; end: number; termIds: string[] }[] = [];
    let free = 0;
    for (let start = 0; start < text.length; start++) {
      const here = stands.filter((stand) => stand.start === start && counts(stand));
      if (start < free || here.length === 0) continue;
      free = Math.max(...here.map(({ end }) => end));
      const best = here.filter(({ end }) => end === free);
      if (!best.some(({ isOther }) => isOther))
        matches.push({ start, end: free, termIds: best.map(({ term }) => term?.id ?? '') });
    }
    return { matches, stands };
  });
}
