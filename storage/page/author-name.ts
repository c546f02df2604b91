import { isEastAsian } from '../../corpus/citation/csl/chinese-names.ts';
import type { AuthorName } from '../../corpus/pack/passage.ts';

/**
 * “By”, or what Chinese pages have for it. Behind it a space or a mark has to stand: 文 and 作 begin names, too, and
 * the space in 文 强 only sets a name of two characters as wide as one of three.
 */
const label =
  /^\s*(?:by(?::\s*|\s+)(?=\S)|(?:(?:本[报報])?[记記]者|作者|撰文|文)(?:\s*[:：/／|｜]\s*(?=\S)|\s+(?=\S{2})))/i;

/** A name without the “By” or 记者 that pages set before it. */
export const nameAlone = (name: unknown) => (typeof name === 'string' ? name.replace(label, '') : undefined);

const login =
  /^(?:(?:site|web|wp|super|the)?[ _-]?admin(?:istrator)?|web ?master|root|(?:super)?user\d*|(?:web ?)?editor|staff|author|guest|unknown|none|null|undefined|n\/a)\d*$/i;

/** Whether that is nobody's name: the account that published it, or a program's word for none. */
export const isLogin = (name: string): boolean => login.test(name.trim());

const particle =
  /^(?:al|ap|bin|da|das|de|dei|del|della|den|der|des|di|do|dos|du|el|ibn|la|le|ten|ter|van|vom|von|y|zu|zur)$/;
const part = /^(?:\p{Lu}|\p{Lo}|(?:al|el|d|l|o)[-’'])[\p{L}\p{M}.’'-]*$/u;
const suffix = /^(?:jr|sr|[iv]{2,3}|iv|md|phd|esq)\.?$/i;
/** A word in what is no person's name. */
const ofOrganisation =
  /^(?:academy|agency|association|authority|bank|board|bureau|cent(?:er|re)|college|commission|committee|company|co|corp|corporation|council|daily|department|dept|embassy|federation|foundation|gmbh|government|group|inc|institute|laborator(?:y|ies)|library|llc|ltd|ministry|museum|network|news|office|organi[sz]ation|plc|post|press|project|school|service|society|staff|team|times|trust|union|university)\.?$/i;

/** The words of a part of a person's name; undefined for what is none. */
function namesIn(text: string): string[] | undefined {
  const words = text.trim().split(/\s+/);
  const isName = words.every(
    (word) => (part.test(word) || particle.test(word)) && !suffix.test(word) && !ofOrganisation.test(word),
  );
  return isName && words.some((word) => part.test(word)) && words.length <= 4 ? words : undefined;
}

/** A name as one reads it; by its parts, too, where they are told apart. */
export type ToldName = Pick<AuthorName, 'name'> | AuthorName;

/** A person by parts that may be anything; undefined where one may be no person's name. */
function person(familyName: unknown, givenName: unknown): AuthorName | undefined {
  const [family, given] = [familyName, givenName].map((part) =>
    namesIn(typeof part === 'string' ? part : ''),
  );
  if (!family || !given) return undefined;
  const isJoined = isEastAsian(...family, ...given);
  const name = isJoined ? [...family, ...given].join('') : [...given, ...family].join(' ');
  const space = isJoined ? '' : ' ';
  return { name, family: family.join(space), given: given.join(space) };
}

/**
 * A name that may stand as in an index: “Roe, Jane” is Jane Roe. One comma alone says which part is which; what may be
 * no person's stays as it is.
 */
export function indexedName(name: string): ToldName {
  const [family, given, more] = name.split(',');
  return (more === undefined && person(family, given)) || { name };
}

/**
 * A person as JSON-LD names them, whole and by parts. Where the parts are not all of the name (“Dr. Jane Roe, PhD”),
 * it stays as it is.
 */
export function namedPerson(name: unknown, familyName: unknown, givenName: unknown): ToldName | undefined {
  const told = person(familyName, givenName);
  const whole = (nameAlone(name) ?? '').replace(/\s+/g, ' ').trim();
  if (whole === '') return told;
  const { family, given } = told ?? {};
  if (told && [told.name, `${family}, ${given}`].includes(whole)) return told;
  // Where the family's name is printed first (“Cao Yin”), it is read so.
  return told && whole === `${family} ${given}` ? { ...told, name: whole } : { name: whole };
}
