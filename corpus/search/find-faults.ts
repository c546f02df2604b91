import type { FilterGroup, FilterKey, Limit, QueryFault, Trouble } from './query.ts';
import { isFilterGroup, isFilterKey, nearestKeys, nearestKind, readKind } from './query-keys.ts';
import { guessLimit, nextDate, readLimit } from './read-limit.ts';
import { replaceSpans } from './replace-spans.ts';
import type { Token } from './scan-query.ts';
import { queryTokens } from './split-words.ts';

type Keyed = Extract<Token, { kind: 'keyed' }>;

/** Whether a filter's value means anything on record; `whole`: by its whole name. */
export type IsOnRecord = (group: FilterGroup, value: string, whole: boolean) => boolean;

/** A fault of a token; `word` is what to put in its place. */
function faultOf(typed: string, { from, to }: Token, trouble: Trouble, word?: string): QueryFault {
  if (word === undefined) return { ...trouble, from, to };
  return { ...trouble, from, to, suggestion: { word, typed: replaceSpans(typed, [{ from, to, by: word }]) } };
}

const opposite = { before: 'after', after: 'before' } as const;

function faultOfLimit(typed: string, token: Keyed, key: 'before' | 'after'): QueryFault | undefined {
  const date = readLimit(token.text);
  if (token.out) {
    // Not before 2014 is from 2014 on.
    return faultOf(typed, token, { what: 'negated', key }, date && `${opposite[key]}:${date}`);
  }
  if (date !== undefined) return undefined;
  const meant = guessLimit(token.text);
  return faultOf(typed, token, { what: 'date', key, value: token.text.trim() }, meant && `${key}:${meant}`);
}

function faultOfKeyed(typed: string, token: Keyed): QueryFault | undefined {
  const { key, out } = token;
  const value = token.text.trim();
  if (!isFilterKey(key)) return undefined;
  if (value === '') {
    // "speaker: xi": the word behind the space was meant.
    const [space, next] = /^(\s+)\S/.exec(typed.slice(token.to)) ?? [];
    const joined =
      next === undefined ? undefined : typed.slice(0, token.to) + typed.slice(token.to + next.length);
    const word = /^\S+/.exec(joined?.slice(token.from) ?? '')?.[0];
    const meant =
      space === undefined || joined === undefined || word === undefined
        ? {}
        : { suggestion: { word, typed: joined } };
    return { what: 'empty', key, from: token.from, to: token.to, ...meant };
  }
  if (!isFilterGroup(key)) return faultOfLimit(typed, token, key);
  if (key !== 'kind' || readKind(value) !== undefined) return undefined;
  const meant = nearestKind(value);
  return faultOf(typed, token, { what: 'unknown', key, value }, meant && `${out ? '-' : ''}kind:${meant}`);
}

/** `in:2014`, `said:2014` and `from:2014` mean a time, where it is one that they name. */
function limitsMeant(key: string, value: string, isOut: boolean): string | undefined {
  const date = isOut ? undefined : readLimit(value);
  if (date === undefined) return undefined;
  if (/^from$/i.test(key)) return `after:${date}`;
  return /^(in|on|said|date|year)$/i.test(key) ? `after:${date} before:${nextDate(date)}` : undefined;
}

/** `author:cao`: a word before a colon that is none of the keys, unless an address follows. */
function faultOfWord(typed: string, token: Token, isOnRecord: IsOnRecord): QueryFault | undefined {
  const [, key, value] = /^(\p{Script=Latin}{2,})[:：](.*)$/u.exec(token.text) ?? [];
  if (key === undefined || value === undefined || value.startsWith('//')) return undefined;
  const quoted =
    value === ''
      ? (/^["“„«＂「『][^"“”„«»＂「」『』]*["“”»＂」』]/u.exec(typed.slice(token.to))?.[0] ?? '')
      : '';
  if (value + quoted === '') return undefined;
  const plain = quoted === '' ? value : quoted.slice(1, -1);
  // Where it would mean nothing, it is no help.
  const finds = (known: FilterKey) =>
    isFilterGroup(known) ? isOnRecord(known, plain, false) : readLimit(plain) !== undefined;
  const meant = nearestKeys(key.toLowerCase());
  // A paper may claim something itself, as a speaker does: by its whole name, it is the paper that is meant.
  const isSource = meant.includes('source') && isOnRecord('source', plain, true);
  const known = isSource ? 'source' : meant.find(finds);
  const word =
    limitsMeant(key, value, token.out) ?? (known && `${token.out ? '-' : ''}${known}:${value}${quoted}`);
  return faultOf(typed, { ...token, to: token.to + quoted.length }, { what: 'key', key }, word);
}

function faultOfToken(typed: string, token: Token, isOnRecord: IsOnRecord): QueryFault[] {
  const own =
    token.kind === 'keyed'
      ? faultOfKeyed(typed, token)
      : token.kind === 'word'
        ? faultOfWord(typed, token, isOnRecord)
        : undefined;
  const isOpen = token.kind !== 'word' && token.open && queryTokens(token.text).length > 0;
  const unclosed = isOpen
    ? [faultOf(typed, token, { what: 'unclosed' }, `${typed.slice(token.from, token.to).trimEnd()}"`)]
    : [];
  return own === undefined ? unclosed : [own, ...unclosed];
}

/** `law OR trust`: other searches take it for either; a name in capitals, alone or at an end, is a word. */
function faultsOfOr(typed: string, tokens: readonly Token[]): QueryFault[] {
  return tokens.flatMap((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isOr = token.kind === 'word' && token.text === 'OR' && !token.out;
    if (!isOr || !before || !after) return [];
    const place = { from: token.from, to: token.to };
    const word = [before, after].map(({ from, to }) => typed.slice(from, to)).join(' ');
    return [
      { what: 'or', ...place, suggestion: { word, typed: replaceSpans(typed, [{ ...place, by: '' }]) } },
    ];
  });
}

/** `after:2016 before:2014`: between the two lies nothing. */
function faultOfLimits(typed: string, limits: readonly Limit[]): QueryFault[] {
  const of = (side: Limit['side']) => limits.filter((limit) => limit.side === side);
  const after = of('after').sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  const before = of('before').sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (!after || !before || firstDay(after.date) < firstDay(before.date)) return [];
  // Of two that begin on the same day, the less exact one says how long a time was meant.
  const [meant = after.date] = [after.date, before.date].sort((a, b) => a.length - b.length);
  const [low, high] =
    firstDay(after.date) === firstDay(before.date) ? [meant, nextDate(meant)] : [before.date, after.date];
  const words = [`after:${low}`, `before:${high}`] as const;
  // Further limits that would leave nothing between go.
  const others = limits.filter((limit) => limit !== after && limit !== before);
  const crossing = others.filter(({ side, date }) =>
    side === 'before' ? firstDay(date) <= firstDay(low) : firstDay(date) >= firstDay(high),
  );
  const suggestion = {
    word: words.join(' '),
    typed: replaceSpans(typed, [
      { ...after, by: words[0] },
      { ...before, by: words[1] },
      ...crossing.map((limit) => ({ ...limit, by: '' })),
    ]),
  };
  const place = { from: before.from, to: before.to };
  return [{ what: 'crossed', after: after.date, before: before.date, ...place, suggestion }];
}

const firstDay = (edtf: string) => `${edtf}-01-01`.slice(0, 10);

/**
 * What is at fault in a query, in the order of the places. That a filter's value is not on record is for `readQuery`
 * to find; here the record is asked only what may have been meant.
 */
export function findFaults(
  typed: string,
  tokens: readonly Token[],
  limits: readonly Limit[],
  isOnRecord: IsOnRecord,
): QueryFault[] {
  const own = tokens.flatMap((token) => faultOfToken(typed, token, isOnRecord));
  return [...own, ...faultsOfOr(typed, tokens), ...faultOfLimits(typed, limits)].sort(
    (a, b) => a.from - b.from,
  );
}
